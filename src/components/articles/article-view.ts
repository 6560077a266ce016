import type { Locale } from '../../config/locales.ts';
import type { ShareView } from './share-view.ts';
import type { TranslationNote } from './translation-note.ts';
import type { TopicLink } from '../topic-link.ts';

/** A source as the end of an article lists it. */
export interface NoteView {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly language: string;
  readonly href: string;
  /** Authors, publisher and year, as far as known. */
  readonly origin: string;
  readonly authors: string | undefined;
  readonly year: number | undefined;
  readonly doi: string | undefined;
  readonly strength: string;
}

/** An explainer or a campaign as its page shows it. */
export interface ArticleView {
  readonly title: string;
  readonly description: string;
  /** The language of the text. */
  readonly textLocale: Locale;
  readonly translation: TranslationNote | undefined;
  /** Who wrote it, when, how long it is: short phrases. */
  readonly facts: readonly string[];
  readonly minutes: number;
  readonly topics: readonly TopicLink[];
  readonly notes: readonly NoteView[];
  readonly licence: { readonly name: string; readonly url: string };
  readonly share: ShareView;
}
