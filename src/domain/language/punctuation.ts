import type { Locale } from '../../config/locales.ts';

/** A sign that the language writes in another way. */
export interface PunctuationSlip {
  readonly kind: 'apostrophe' | 'dash' | 'dots' | 'quotes' | 'sign' | 'space' | 'spaces';
  /** The slip with what stands beside it, as the text has it. */
  readonly found: string;
  /** What the language writes instead. */
  readonly instead: string;
}

interface Habit {
  readonly kind: PunctuationSlip['kind'];
  /** Signs without which there is no slip: most texts have none of them and are told at once. */
  readonly signs: readonly string[];
  readonly slip: RegExp;
  readonly instead: string;
}

/**
 * Where a text strays from the punctuation of its language. Spaces that are there but may break are not told: the
 * build mends those.
 * `('Ça va?', 'fr') -> [{ kind: 'space', found: 'va?', instead: 'a space before it' }]`
 */
export function punctuationSlips(text: string, locale: Locale): PunctuationSlip[] {
  const likely = [...everywhere, ...habits[locale]].filter(({ signs }) =>
    signs.some((sign) => text.includes(sign)),
  );
  return likely.flatMap(({ kind, slip, instead }) =>
    [...text.matchAll(slip)].map(([found]) => ({ kind, found: found.trim(), instead })),
  );
}

/** Every count has a bound: without one, an odd text of one letter would take minutes. */
const everywhere: readonly Habit[] = [
  { kind: 'dots', signs: ['...'], slip: /[\p{L}\p{N}]{0,40} ?\.{3,9}/gu, instead: 'one sign, …' },
  { kind: 'spaces', signs: ['  '], slip: /\S{1,40} {2,9}\S{1,40}/g, instead: 'one space' },
  {
    kind: 'dash',
    signs: ['—'],
    slip: /\S{0,40} ?— ?\S{0,40}/g,
    instead: 'a comma, a colon, or a full stop',
  },
];

const straightQuotes = (instead: string): Habit => ({
  kind: 'quotes',
  signs: ['"'],
  slip: /"[^"]{0,30}"?/g,
  instead,
});

/** A word that holds one, or ends or starts with one: `l'eau`, `the students' room`. */
const straightApostrophe: Habit = {
  kind: 'apostrophe',
  signs: ["'"],
  slip: /\p{L}{1,40}'\p{L}{0,40}|(?<![\p{L}\p{N}])'[\p{L}\p{N}]{1,40}/gu,
  instead: '’',
};

const habits: Readonly<Record<Locale, readonly Habit[]>> = {
  en: [
    straightQuotes('“ and ”'),
    straightApostrophe,
    { kind: 'quotes', signs: ['«', '„'], slip: /[«„][^»“”]{0,30}[»“”]?/g, instead: '“ and ”' },
  ],
  fr: [
    straightQuotes('« and »'),
    straightApostrophe,
    // Within a quotation a second one has the English signs.
    { kind: 'quotes', signs: ['“'], slip: /(?<!«[^»]{0,300})“[^”]{0,30}”?/g, instead: '« and »' },
    {
      kind: 'space',
      signs: ['!', '?', ';'],
      slip: /[\p{L}\p{N}]{1,40}[»)]?[!?;]/gu,
      instead: 'a space before the sign',
    },
    {
      kind: 'space',
      signs: [':'],
      slip: /[\p{L}\p{N}]{1,40}[»)]?:(?=\s|$)/gu,
      instead: 'a space before the sign',
    },
    { kind: 'space', signs: ['«'], slip: /«[^\s«»]{1,40}/g, instead: 'a space after «' },
    { kind: 'space', signs: ['»'], slip: /[^\s«»]{1,40}»/g, instead: 'a space before »' },
  ],
  ar: [
    straightQuotes('« and »'),
    { kind: 'sign', signs: [','], slip: /[\p{Script=Arabic}\p{M}]{1,40}[»”)]? ?,/gu, instead: '،' },
    { kind: 'sign', signs: [';'], slip: /[\p{Script=Arabic}\p{M}]{1,40}[»”)]? ?;/gu, instead: '؛' },
    {
      kind: 'sign',
      signs: ['?'],
      slip: /[\p{Script=Arabic}\p{M}]{1,40}[»”)]? ?\?/gu,
      instead: '؟',
    },
  ],
  es: [
    straightQuotes('« and », or “ and ”'),
    straightApostrophe,
    {
      kind: 'sign',
      signs: ['?'],
      slip: /(?:^|(?<=[.!?…:]))[^¿.!?…:]{0,300}\?/g,
      instead: '¿ at the start of the question',
    },
    {
      kind: 'sign',
      signs: ['!'],
      slip: /(?:^|(?<=[.!?…:]))[^¡.!?…:]{0,300}!/g,
      instead: '¡ at the start of the exclamation',
    },
  ],
  de: [
    straightQuotes('„ and “'),
    straightApostrophe,
    { kind: 'quotes', signs: ['”'], slip: /[\p{L}\p{N}.,!?…]{0,40}”/gu, instead: '„ and “' },
    {
      kind: 'quotes',
      signs: ['“'],
      slip: /(?:^|(?<=\s))“[\p{L}\p{N}]{1,40}/gu,
      instead: '„ and “',
    },
  ],
};
