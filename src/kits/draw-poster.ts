import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { PosterSize } from '../domain/kits/kit-files.ts';
import type { Poster } from '../domain/kits/poster.ts';
import { keptOr } from '../content-files/kept-files.ts';
import { packageVersion } from './package-version.ts';
import { fontNames, posterFonts } from './poster-fonts.ts';
import { addressCode, houseFront, posterColours } from './poster-shapes.ts';
import { createTypesetter, type Typesetter } from './typst.ts';

/** Draws posters as PDF; what was drawn before comes from the files that are kept. */
export interface PosterPress {
  readonly draw: (poster: Poster, size: PosterSize) => Promise<Uint8Array>;
  /** Whether the letters at hand can draw a character. */
  readonly canDraw: (codePoint: number) => boolean;
}

/** A press that starts Typst only for the first poster that is not kept. */
export function posterPress(keep: typeof keptOr = keptOr): PosterPress {
  const template = readFileSync(new URL('poster.typ', import.meta.url), 'utf8');
  const { files, canDraw } = posterFonts();
  const press = createHash('sha256')
    .update(template)
    .update(packageVersion('@myriaddreamin/typst-ts-web-compiler'));
  for (const file of files) press.update(file);
  const version = press.digest('hex');
  let typesetter: Promise<Typesetter> | undefined;
  return {
    canDraw,
    draw: (poster, size) => {
      const shown = JSON.stringify(sheetOf(poster, size));
      // All that Typst is given: the same digest is the same file.
      const digest = createHash('sha256').update(version).update(shown).digest('hex');
      return keep(digest, async () => {
        typesetter ??= createTypesetter(template, files);
        return (await typesetter)({ poster: shown });
      });
    },
  };
}

/** An A3 sheet is an A4 sheet, drawn larger. */
const scaleOf = { a4: 1, a3: 297 / 210 } as const;

const columns = 18;
const houseRows = [6, 5, 4, 3, 2, 1];

/** What the template reads. The house comes in several heights, the highest first: words decide which one has room. */
const sheetOf = (poster: Poster, size: PosterSize) => ({
  ...poster,
  kicker: poster.kicker ?? null,
  help: poster.help ?? null,
  scale: scaleOf[size],
  colours: posterColours,
  fonts: fontNames[poster.direction],
  houses: houseRows.map((rows) => ({
    ratio: (rows * 34) / (columns * 26),
    svg: houseFront(poster.seed, { columns, rows }, rows * 4),
  })),
  code: addressCode(poster.link.url),
});
