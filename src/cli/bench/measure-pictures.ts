import { type PictureFormat, pictureFormats } from '../../domain/kits/kit-files.ts';
import type { Picture } from '../../domain/kits/picture.ts';
import { pictureStudio } from '../../kits/draw-picture.ts';
import type { Figure } from './figure.ts';

const pictures = 12;

/** Twice what they took on two busy cores: a thousand pictures are drawn in about a minute, once. */
const bounds: Readonly<Record<PictureFormat, number>> = { link: 50, post: 80, story: 120 };

/** How long a picture of each format takes to be drawn, when none is kept; the first, which starts the renderer, is left out. */
export async function measurePictures(): Promise<Figure[]> {
  const { draw } = pictureStudio((_digest, make) => make());
  await draw(picture('link', 0));
  const figures: Figure[] = [];
  for (const format of Object.keys(pictureFormats) as PictureFormat[]) {
    const start = performance.now();
    for (let number = 1; number <= pictures; number += 1) await draw(picture(format, number));
    figures.push({
      name: `pictures: a ${format}, cold`,
      value: Math.round((performance.now() - start) / pictures),
      bound: bounds[format],
      unit: 'ms per picture',
    });
  }
  return figures;
}

const picture = (format: PictureFormat, number: number): Picture => ({
  format,
  language: 'en',
  direction: 'ltr',
  kicker: undefined,
  words: `Nobody has to sit a long night alone, and this is sentence number ${number}.`,
  help: [],
  association: 'Nightlight',
  address: undefined,
  seed: `bench/${number}`,
});
