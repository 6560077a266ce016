import type { Locale } from '../../config/locales.ts';
import type { PictureFormat } from '../../domain/kits/kit-files.ts';

/** A picture of a key message, with and without the message on it. */
export interface KitPictureView {
  readonly format: PictureFormat;
  readonly width: number;
  readonly height: number;
  /** Format and measure, in words. */
  readonly label: string;
  readonly path: string;
  readonly plainPath: string;
}

/** A text to post, and where it fits. */
export interface ShareTextView {
  /** Unique on the page. */
  readonly id: string;
  /** The networks, in words. */
  readonly networks: string;
  readonly text: string;
}

export interface KitMessageView {
  readonly id: string;
  readonly text: string;
  /** Which of how many, in words. */
  readonly place: string;
  /** What the pictures show, for those who look at this page without seeing them. */
  readonly shows: string;
  /** What to paste beside a picture: what it shows, and the words on it. */
  readonly alternative: string;
  readonly pictures: readonly KitPictureView[];
  readonly texts: readonly ShareTextView[];
}

/** A file to download. */
export interface KitFileView {
  readonly label: string;
  readonly path: string;
}

/** Everything with which members share a campaign, in one language. */
export interface KitView {
  readonly campaign: { readonly title: string; readonly path: string };
  /** The language of the pictures and texts: the original’s, where there is no translation. */
  readonly textLocale: Locale;
  readonly messages: readonly KitMessageView[];
  /** By country. */
  readonly posters: readonly { readonly country: string; readonly files: readonly KitFileView[] }[];
  readonly calendarPath: string;
  readonly archivePath: string;
}
