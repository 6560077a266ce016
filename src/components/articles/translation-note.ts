import type { Locale } from '../../config/locales.ts';

/** What a page says of the translation that it shows, with a link to the same page in the language of the source. */
export interface TranslationNote {
  readonly words: string;
  /** The words of the link. */
  readonly original: string;
  readonly path: string;
  readonly language: Locale;
}
