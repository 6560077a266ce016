import { foldArabic, joinedBefore } from './arabic.ts';

/** Words or phrases under a name, for patterns to use as `@name`. */
export type WordLists = Readonly<Record<string, readonly string[]>>;

/** A pattern, ready to be looked for in a line of folded words. */
export interface Pattern {
  /** Source of a regular expression. */
  readonly source: string;
  /** Forms of a word without which the pattern cannot match: what most texts lack. */
  readonly needs: readonly string[];
}

const sign = '[ -]';
const anySign = '[ ,-]';
const anyWord = '[^ ,.;-]+';
/** A match covers whole compounds: “cutter” is not found in “cookie-cutter”. */
const start = '(?<![^ ,.;])';
const end = '(?![^ ,.;])';

const usualGap = 3;

/**
 * Reads a pattern of `content/wording/`. Words stand one after the other, without a comma between them; a hyphen and an
 * apostrophe are as good as a space. `a|b` is one or the other, `(a|b)` may be missing, `stem*` has any end, `..` skips up to
 * three words and commas, `..1` up to one, `..0` a comma alone, `(..1)` up to one and no comma, `!a|b` says what must not follow, `$` that a sentence or a part of it ends here, `#` is
 * a figure that is no year, and `@name` stands for a list of the file. A word of Arabic is found with what is joined to it, as the article.
 * `'commit|commits (a) suicide'` matches “Commit suicide” and “commits a **suicide**”
 * @throws Error for a list that is not there
 */
export function parsePattern(written: string, lists: WordLists): Pattern {
  let source = start;
  let needs: readonly string[] = [];
  let before = '';
  for (const [, optional, single] of written.matchAll(/\(([^)]*)\)|(\S+)/g)) {
    const step = optional ?? single ?? '';
    const gap = /^\.\.(?<most>\d+)?$/.exec(step);
    if (gap) {
      const between = optional === undefined ? anySign : sign;
      source += `(?:${between}${anyWord}){0,${gap.groups?.['most'] ?? usualGap}}?`;
      before = between;
    } else if (step === '$') {
      source += '(?=$|[,.;])';
    } else if (step.startsWith('!')) {
      source += `(?!${sign}(?:${anyOf(formsOf(step.slice(1), lists))})${end})`;
    } else {
      const forms = formsOf(step, lists);
      const words = `(?:${anyOf(forms)})`;
      if (optional === undefined) {
        source += before + words;
        before = sign;
        needs = rarer(needs, forms.map(firstWord));
      } else {
        source += before === '' ? `(?:${words}${sign})?` : `(?:${before}${words})?`;
      }
    }
  }
  return { source: source + end, needs };
}

/** One after the other, of which any may be found. */
export const anyPattern = (patterns: readonly Pattern[]): RegExp =>
  new RegExp(patterns.map(({ source }) => source).join('|') || '(?!)', 'gu');

/** `'kill @self' -> ['kill himself', 'kill herself']` */
function formsOf(step: string, lists: WordLists): string[] {
  return step.split('|').flatMap((form) => {
    const name = /@([\p{L}\p{N}_]+)/u.exec(form)?.[1];
    if (name === undefined) return foldArabic(form.normalize('NFC').toLowerCase());
    const list = lists[name];
    if (!list) throw new Error(`There is no list “${name}”.`);
    return list.flatMap((entry) => formsOf(form.replace(`@${name}`, entry), lists));
  });
}

const anyOf = (forms: readonly string[]) => forms.map(formSource).join('|');

const formSource = (form: string) =>
  wordsOf(form)
    .map((part) => (part === '#' ? figure : partSource(part)))
    .join(sign);

const partSource = (part: string) =>
  joinedBefore(part) + escaped(part).replace(/\\\*$/, '[^ ,.;-]*');

const escaped = (part: string) => part.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');

const figure = `(?!(?:19|20)\\d\\d${end})\\d+`;

const wordsOf = (form: string) => form.split(/[\s'’-]+/).filter(Boolean);

const firstWord = (form: string) => wordsOf(form)[0] ?? '';

/** A pattern is looked for only where one of these words stands: the longer the shortest of them, the rarer. */
function rarer(one: readonly string[], other: readonly string[]): readonly string[] {
  const shortest = (forms: readonly string[]) => Math.min(...forms.map(({ length }) => length));
  return one.length === 0 || shortest(other) > shortest(one) ? other : one;
}

/** Whether a word of a text is one of those that a pattern needs. */
export const isNeeded = (word: string, needs: readonly string[]): boolean =>
  needs.some((form) =>
    form === '#'
      ? /^\d/.test(word)
      : form.endsWith('*')
        ? word.startsWith(form.slice(0, -1))
        : word === form,
  );
