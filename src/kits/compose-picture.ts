import type { MeasuredNode, Node, RenderOptions } from '@takumi-rs/core';
import {
  fits,
  type Picture,
  pictureLayout,
  plainLayout,
  typeSizes,
} from '../domain/kits/picture.ts';
import { linesOf } from './measured-lines.ts';
import { nightHouse } from './night-house.ts';
import {
  helpPlate,
  kickerWords,
  largeWords,
  type PictureStyle,
  signature,
} from './picture-parts.ts';

/** Lays out a part without drawing it. */
export type Measure = (node: Node, options: RenderOptions) => Promise<MeasuredNode>;

/** A picture as nodes, ready to be drawn. */
export interface Composition {
  readonly node: Node;
  readonly options: RenderOptions;
  /** The size of the title or message: the largest that has room. */
  readonly size: number | undefined;
}

const smallSizes = { link: 28, post: 36, story: 38 } as const;

/**
 * Puts a picture together: the help line and the name first, then the largest words for which room is left.
 * @throws Error where even the smallest words have no room
 */
export async function composePicture(picture: Picture, measure: Measure): Promise<Composition> {
  const { format, direction, language, words, kicker } = picture;
  const { words: area, ...whole } = pictureLayout(format);
  const small = smallSizes[format];
  const style: PictureStyle = { direction, small };
  const heightOf = async (node: Node) =>
    (await measure(node, { width: area.width, lang: language })).height;

  const plates = picture.help.length > 0 ? [helpPlate(picture.help, area.width, style)] : [];
  const footer = column(small, [...plates, signature(picture, area.width, style)]);
  const footerHeight = await heightOf(footer);
  const above = kicker === undefined ? [] : [kickerWords(kicker, area.width, style)];
  const aboveHeights = await Promise.all(above.map(heightOf));
  const room = {
    width: area.width,
    height: area.height - aboveHeights.reduce((a, b) => a + b, small * 1.6) - footerHeight,
  };
  const size = words === undefined ? undefined : await largestSize(words, room);
  const large = size === undefined ? [] : [largeWords(words!, size, area.width, style)];

  const layout =
    size === undefined ? plainLayout(format, footerHeight + small / 2) : pictureLayout(format);
  const start = direction === 'rtl' ? whole.width - area.x - area.width : area.x;
  return {
    node: {
      type: 'container',
      style: { display: 'flex', width: whole.width, height: whole.height },
      children: [
        {
          type: 'image',
          src: nightHouse(layout, picture.seed, direction),
          style: {
            position: 'absolute',
            left: 0,
            top: 0,
            width: whole.width,
            height: whole.height,
          },
        },
        {
          type: 'container',
          style: {
            display: 'flex',
            flexDirection: 'column',
            justifyContent: 'space-between',
            position: 'absolute',
            left: start,
            top: area.y,
            width: area.width,
            height: area.height,
          },
          children: [column(small / 2, [...above, ...large]), footer],
        },
      ],
    },
    options: { width: whole.width, height: whole.height, lang: language },
    size,
  };

  async function largestSize(text: string, limits: typeof room): Promise<number> {
    for (const size of typeSizes[format]) {
      const node = largeWords(text, size, limits.width, style);
      const measured = await measure(node, { width: limits.width, lang: language });
      if (measured.height <= limits.height && fits(linesOf(measured), limits)) return size;
    }
    throw new Error(
      `A picture has no room for “${text}” (${format}, ${language}). Write it shorter: 140 characters fit.`,
    );
  }
}

const column = (gap: number, children: Node[]): Node => ({
  type: 'container',
  style: { display: 'flex', flexDirection: 'column', gap },
  children,
});
