import type { Locale } from '../../config/locales.ts';

/** A correction as the list shows it, in one language. */
export interface CorrectionView {
  readonly id: string;
  readonly wrong: string;
  readonly right: string;
  /** The language of those words. */
  readonly textLocale: Locale;
  /** The days in words, and the day on which it was mended as machines read it. */
  readonly mended: string;
  readonly mendedDay: string;
  readonly found: string;
  readonly since: string;
  /** The page on which it stood. */
  readonly about:
    { readonly title: string; readonly path: string; readonly language: string } | undefined;
}
