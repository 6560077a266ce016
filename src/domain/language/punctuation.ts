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
  readonly slip: RegExp;
  readonly instead: string;
}

/**
 * Where a text strays from the punctuation of its language. Spaces that are there but may break are not told: the
 * build mends those.
 * `('Ça va?', 'fr') -> [{ kind: 'space', found: 'va?', instead: 'a space before it' }]`
 */
export function punctuationSlips(text: string, locale: Locale): PunctuationSlip[] {
  return [...everywhere, ...habits[locale]].flatMap(({ kind, slip, instead }) =>
    [...text.matchAll(slip)].map(([found]) => ({ kind, found: found.trim(), instead })),
  );
}

const everywhere: readonly Habit[] = [
  { kind: 'dots', slip: /[\p{L}\p{N}]* ?\.{3,}/gu, instead: 'one sign, …' },
  { kind: 'spaces', slip: /\S+ {2,}\S+/g, instead: 'one space' },
  { kind: 'dash', slip: /\S* ?— ?\S*/g, instead: 'a comma, a colon, or a full stop' },
];

const straightQuotes = (instead: string): Habit => ({
  kind: 'quotes',
  slip: /"[^"]{0,30}"?/g,
  instead,
});

/** A word that holds one, or ends or starts with one: `l'eau`, `the students' room`. */
const straightApostrophe: Habit = {
  kind: 'apostrophe',
  slip: /\p{L}+'\p{L}*|(?<![\p{L}\p{N}])'[\p{L}\p{N}]+/gu,
  instead: '’',
};

const habits: Readonly<Record<Locale, readonly Habit[]>> = {
  en: [
    straightQuotes('“ and ”'),
    straightApostrophe,
    { kind: 'quotes', slip: /[«„][^»“”]{0,30}[»“”]?/g, instead: '“ and ”' },
  ],
  fr: [
    straightQuotes('« and »'),
    straightApostrophe,
    // Within a quotation a second one has the English signs.
    { kind: 'quotes', slip: /(?<!«[^»]*)“[^”]{0,30}”?/g, instead: '« and »' },
    { kind: 'space', slip: /[\p{L}\p{N}]+[»)]?[!?;]/gu, instead: 'a space before the sign' },
    { kind: 'space', slip: /[\p{L}\p{N}]+[»)]?:(?=\s|$)/gu, instead: 'a space before the sign' },
    { kind: 'space', slip: /«[^\s«»]+/g, instead: 'a space after «' },
    { kind: 'space', slip: /[^\s«»]+»/g, instead: 'a space before »' },
  ],
  ar: [
    straightQuotes('« and »'),
    { kind: 'sign', slip: /[\p{Script=Arabic}\p{M}]+[»”)]? ?,/gu, instead: '،' },
    { kind: 'sign', slip: /[\p{Script=Arabic}\p{M}]+[»”)]? ?;/gu, instead: '؛' },
    { kind: 'sign', slip: /[\p{Script=Arabic}\p{M}]+[»”)]? ?\?/gu, instead: '؟' },
  ],
  es: [
    straightQuotes('« and », or “ and ”'),
    straightApostrophe,
    {
      kind: 'sign',
      slip: /(?:^|(?<=[.!?…:]))[^¿.!?…:]*\?/g,
      instead: '¿ at the start of the question',
    },
    {
      kind: 'sign',
      slip: /(?:^|(?<=[.!?…:]))[^¡.!?…:]*!/g,
      instead: '¡ at the start of the exclamation',
    },
  ],
  de: [
    straightQuotes('„ and “'),
    straightApostrophe,
    { kind: 'quotes', slip: /[\p{L}\p{N}.,!?…]*”/gu, instead: '„ and “' },
    { kind: 'quotes', slip: /(?:^|(?<=\s))“[\p{L}\p{N}]+/gu, instead: '„ and “' },
  ],
};
