import type { MeasuredNode, Node, RenderOptions } from '@takumi-rs/core';
import {
  costOfSentences,
  fits,
  type Picture,
  pictureLayout,
  plainLayout,
  sentencesOf,
  typeSizes,
} from '../domain/kits/picture.ts';
import { linesOf } from './measured-lines.ts';
import { nightHouse, nightSky } from './night-house.ts';
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
  const { words: area, ...canvas } = pictureLayout(format);
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
  const set = words === undefined ? undefined : await setWords(words);
  const large = set ? [largeWords(set.parts, set.size, area.width, style)] : [];

  const layout = set ? pictureLayout(format) : plainLayout(format, footerHeight + small / 2);
  const start = direction === 'rtl' ? canvas.width - area.x - area.width : area.x;
  return {
    node: {
      type: 'container',
      style: {
        display: 'flex',
        overflow: 'hidden',
        width: canvas.width,
        height: canvas.height,
        ...nightSky,
      },
      children: [
        ...nightHouse(layout, picture.seed, direction),
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
    options: { width: canvas.width, height: canvas.height, lang: language },
    size: set?.size,
  };

  async function setWords(text: string) {
    const whole = await largestSize([text]);
    const parts = sentencesOf(text, language);
    const ofParts = await largestSize(parts);
    if (whole === undefined) {
      throw new Error(
        `A picture has no room for “${text}” (${format}, ${language}). Write it shorter: 140 characters fit.`,
      );
    }
    return ofParts !== undefined && ofParts >= whole * costOfSentences
      ? { parts, size: ofParts }
      : { parts: [text], size: whole };
  }

  async function largestSize(parts: readonly string[]): Promise<number | undefined> {
    for (const size of typeSizes[format]) {
      const node = largeWords(parts, size, room.width, style);
      const measured = await measure(node, { width: room.width, lang: language });
      if (measured.height <= room.height && fits(linesOf(measured), room)) return size;
    }
    return undefined;
  }
}

const column = (gap: number, children: Node[]): Node => ({
  type: 'container',
  style: { display: 'flex', flexDirection: 'column', gap },
  children,
});
