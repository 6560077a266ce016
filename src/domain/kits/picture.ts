import { type PictureFormat, pictureFormats } from './kit-files.ts';

/** A help line on a picture: `Need to talk now? In France`, `3114`, and whose number it is. */
export interface PictureHelp {
  readonly lead: string;
  readonly shown: string;
  readonly name: string;
  readonly nameLanguage: string;
  readonly nameDirection: 'ltr' | 'rtl';
}

/** All that a picture shows, in one language: the same data is the same picture. */
export interface Picture {
  readonly format: PictureFormat;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** The part of the site, above a title. */
  readonly kicker: string | undefined;
  /** A title or a key message; missing on a picture for texts that stand beside it. */
  readonly words: string | undefined;
  /** One for each country served where the subject is grave, else none. */
  readonly help: readonly PictureHelp[];
  readonly association: string;
  /** What readers may type: pictures in a feed have no link. */
  readonly address: string | undefined;
  /** What the windows are drawn from. */
  readonly seed: string;
}

/** A place on a picture, in pixels from its start corner: mirrored where the language runs the other way. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where the parts of a picture stand. */
export interface PictureLayout {
  readonly width: number;
  readonly height: number;
  /** Everything that is read stands here: apps lay their own buttons over the rest. */
  readonly words: Area;
  /** Rows of windows; they go on beyond the edge of the picture. */
  readonly windows: readonly Area[];
  /** A window with the wall around it. */
  readonly cell: { readonly width: number; readonly height: number };
}

/** Apps cover the top and the bottom of a story. */
export const storyMargin = 250;

/** Where things stand in each format. Words have the wall of the house to themselves. */
export function pictureLayout(format: PictureFormat): PictureLayout {
  const size = pictureFormats[format];
  const { words, windows, cell } = layouts[format];
  return { ...size, words, windows, cell };
}

/**
 * The same without words: the windows go on, in whole rows, down to what stands below them.
 * @param footer the height of the help line and the name
 */
export function plainLayout(format: PictureFormat, footer: number): PictureLayout {
  const layout = pictureLayout(format);
  const { words, cell, width, windows } = layout;
  const rows = Math.floor((words.y + words.height - footer) / cell.height);
  const below = windows.filter(({ y }) => y >= words.y + words.height);
  return {
    ...layout,
    windows: [{ x: 0, y: 0, width, height: rows * cell.height }, ...below],
  };
}

const layouts = {
  link: {
    words: { x: 72, y: 58, width: 700, height: 514 },
    windows: [{ x: 816, y: 0, width: 384, height: 630 }],
    cell: { width: 84, height: 105 },
  },
  post: {
    words: { x: 84, y: 500, width: 912, height: 772 },
    windows: [{ x: 0, y: 0, width: 1080, height: 450 }],
    cell: { width: 120, height: 150 },
  },
  story: {
    words: { x: 84, y: 690, width: 912, height: 960 },
    windows: [
      { x: 0, y: 0, width: 1080, height: 600 },
      { x: 0, y: 1770, width: 1080, height: 150 },
    ],
    cell: { width: 120, height: 150 },
  },
} as const satisfies Record<PictureFormat, Omit<PictureLayout, 'width' | 'height'>>;

/** Sizes of the title or message, the largest first: the first that fits is taken. */
export const typeSizes: Readonly<Record<PictureFormat, readonly number[]>> = {
  link: [108, 96, 84, 76, 68, 62, 56, 52, 48, 44, 40, 36, 32],
  post: [124, 112, 100, 92, 84, 76, 70, 64, 58, 52, 48, 44],
  story: [132, 120, 108, 98, 88, 80, 72, 66, 60, 54, 48, 44],
};

/** A line of words that was measured, from the top of their box. */
export interface MeasuredLine {
  readonly width: number;
  readonly bottom: number;
}

/** Whether measured words stay in their room: not too high, and no word is cut at the end of a line. */
export const fits = (
  lines: readonly MeasuredLine[],
  room: Readonly<{ width: number; height: number }>,
): boolean => lines.every(({ width, bottom }) => width <= room.width + 1 && bottom <= room.height);

/**
 * Words as the lines of thought that they are: short sentences begin lines of their own. What may be no sentence, since it
 * is a word or two letters long, stays with what it stands beside.
 * `'You can ask. You can stay.' -> ['You can ask.', 'You can stay.']`, `'R. Hugo?' -> ['R. Hugo?']`
 */
export function sentencesOf(words: string, language: string): string[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  const sentences = [...segmenter.segment(words)].map(({ segment }) => segment.trim());
  const isWhole = (sentence: string) => sentence.length >= 8 && /\S\s\S/u.test(sentence);
  return sentences.every(isWhole) ? sentences : [words];
}

/** Sentences of their own may cost this much of the size, and no more. */
export const costOfSentences = 0.8;
