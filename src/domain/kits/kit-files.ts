/** The pictures of a key message: one for a feed, one for a story, one beside a link. */
export const pictureFormats = {
  post: { width: 1080, height: 1350 },
  story: { width: 1080, height: 1920 },
  link: { width: 1200, height: 630 },
} as const;

export type PictureFormat = keyof typeof pictureFormats;

export type PosterSize = 'a3' | 'a4';

/** A file of a campaign's kit, in one language. */
export type KitFile =
  | {
      readonly kind: 'picture';
      /** Counted from 1, in the order of the campaign's file. */
      readonly message: number;
      readonly format: PictureFormat;
      /** Without the message, for texts that stand beside it. */
      readonly isPlain: boolean;
    }
  | { readonly kind: 'poster'; readonly country: string; readonly size: PosterSize }
  | { readonly kind: 'calendar' }
  | { readonly kind: 'archive' };

/**
 * Where a file of a kit stands. It names the campaign's folder, not its slug: a renamed campaign keeps its pictures.
 * `('exam-nights', 'fr', { kind: 'picture', message: 2, format: 'post', isPlain: false }) -> '/kits/exam-nights/fr/exam-nights-fr-2-post.png'`
 */
export const kitFilePath = (campaign: string, locale: string, file: KitFile): string =>
  `/kits/${campaign}/${locale}/${kitFileName(campaign, locale, file)}`;

/** The name that a file keeps when it is downloaded: it says what it is. */
export function kitFileName(campaign: string, locale: string, file: KitFile): string {
  const start = `${campaign}-${locale}`;
  switch (file.kind) {
    case 'picture':
      return `${start}-${file.message}-${file.format}${file.isPlain ? '-plain' : ''}.png`;
    case 'poster':
      return `${start}-poster-${file.country}-${file.size}.pdf`;
    case 'calendar':
      return `${start}.ics`;
    case 'archive':
      return `${start}.zip`;
  }
}
