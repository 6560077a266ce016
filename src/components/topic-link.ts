import type { Locale } from '../config/locales.ts';

/** A topic as a link. */
export interface TopicLink {
  readonly title: string;
  /** The language of the title. */
  readonly locale: Locale;
  readonly path: string;
}
