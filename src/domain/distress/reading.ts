import { type Apostrophe, foldWords, type Script } from './fold.ts';

/** How the texts of a language are taken apart, before patterns and weights judge them. */
export interface Reading {
  readonly apostrophe: Apostrophe;
  readonly script: Script;
  /** What dialects say in different words, by a name for the meaning: `{ want: ['بدي', 'عايز', 'ابغى'] }` */
  readonly meanings: Readonly<Record<string, readonly string[]>>;
}

/** The words of a text as rules compare them, Latin letters among Arabic ones as those. */
export const readWords = (text: string, { apostrophe, script }: Reading): string[] =>
  foldWords(text, apostrophe, isWrittenIn(text, script) ? script : 'latin');

/**
 * Whether a text is in the script of a language, or was typed for it in Latin letters and figures. A reader's words are
 * asked of every language, and what is learnt of one says nothing of another.
 * `('3ayez amout', 'arabic') -> true`, `('dead tired', 'arabic') -> false`
 */
export const isWrittenIn = (text: string, script: Script): boolean => signs[script].test(text);

const signs: Readonly<Record<Script, RegExp>> = {
  latin: /\p{Script=Latin}/u,
  arabic: /\p{Script=Arabic}|[a-z]['’]?[235679]|[235679]['’]?[a-z]/iu,
};
