import { type Apostrophe, foldWords, type Script } from './fold.ts';

/** One place of a pattern: the words that may stand there, or a gap. */
export type Step =
  | { readonly kind: 'word'; readonly forms: readonly Form[]; readonly isOptional: boolean }
  | { readonly kind: 'gap' };

/** A word as a pattern knows it. */
export interface Form {
  readonly text: string;
  /** Whether anything may follow: `suicid*`. */
  readonly isStem: boolean;
  /** Whether one slip of writing is forgiven. */
  readonly isForgiving: boolean;
}

export type Pattern = readonly Step[];

/** From this length on a word is still itself with one letter wrong; shorter ones become other words. */
const forgivenLength = 6;

/**
 * Reads a pattern of `content/distress/`. Words stand one after the other; `a|b` is one or the other, `(a|b)` may be missing,
 * `stem*` has any end, `word~` forgives a slip though it is short, `..` skips up to three words, and `@name` stands for a
 * list of the file, whose entries may be several words: hence several patterns.
 * `'want|wanna (to) die'` matches “want to die” and “wanna die”
 * @throws Error for a list that is not there
 */
export function parsePattern(
  source: string,
  lists: Readonly<Record<string, readonly string[]>>,
  apostrophe: Apostrophe,
  script: Script = 'latin',
): Pattern[] {
  return expandLists(source, lists).map((variant) => {
    const text = apostrophe === 'splits' ? variant.replaceAll(/['’]/g, ' ') : variant;
    return [...text.matchAll(/\(([^)]*)\)|(\S+)/g)].map(([, optional, word]) => {
      if (word === '..') return { kind: 'gap' };
      const forms = (optional ?? word ?? '')
        .split('|')
        .flatMap((form) => readForms(form, apostrophe, script));
      return { kind: 'word', forms, isOptional: optional !== undefined };
    });
  });
}

function expandLists(source: string, lists: Readonly<Record<string, readonly string[]>>): string[] {
  const name = /@([\p{L}\p{N}_-]+)/u.exec(source)?.[1];
  if (name === undefined) return [source];
  const list = lists[name];
  if (!list) throw new Error(`There is no list “${name}”.`);
  const words = list.filter((entry) => !entry.includes(' '));
  const phrases = list.filter((entry) => entry.includes(' '));
  return [...(words.length > 0 ? [words.join('|')] : []), ...phrases].flatMap((choice) =>
    expandLists(source.replace(`@${name}`, choice), lists),
  );
}

/** A word in Latin letters stands for itself, and in Arabic for what it sounds like too. */
function readForms(source: string, apostrophe: Apostrophe, script: Script): Form[] {
  const isBoth = script !== 'latin' && /[a-z]/i.test(source);
  const scripts: readonly Script[] = isBoth ? ['latin', script] : [script];
  return scripts.map((one) => readForm(source, apostrophe, one));
}

function readForm(source: string, apostrophe: Apostrophe, script: Script): Form {
  const sign = /[*~]$/.exec(source)?.[0];
  const text = foldWords(sign ? source.slice(0, -1) : source, apostrophe, script).join('');
  return {
    text,
    isStem: sign === '*',
    isForgiving: sign === '~' || text.length >= forgivenLength,
  };
}
