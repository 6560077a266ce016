import type { Locale } from '../config/locales.ts';

/** A topic, or another entry of a list, as a link. */
export interface TopicLink {
  readonly title: string;
  /** The language of the title. */
  readonly locale: Locale;
  readonly path: string;
  /** What tells it from others of its name, such as the country of a service. */
  readonly note?: string | undefined;
}
