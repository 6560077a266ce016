import type { SiteContent } from '../content-files/content.ts';
import type { Picture } from '../domain/kits/picture.ts';
import type { Moment } from '../domain/publication/visibility.ts';
import { kitPictures } from './kit-pictures.ts';
import { socialCards } from './social-cards.ts';

/** A picture, and where it goes. */
export interface PictureFile {
  readonly path: string;
  readonly picture: Picture;
}

/** Every picture of a site, in the order of their paths. */
export const sitePictures = (content: SiteContent, moment: Moment): PictureFile[] =>
  [...socialCards(content, moment), ...kitPictures(content, moment)].sort((a, b) =>
    a.path < b.path ? -1 : 1,
  );
