import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Renderer } from '@takumi-rs/core';
import type { Picture } from '../domain/kits/picture.ts';
import { composePicture } from './compose-picture.ts';
import { drawableWords } from './drawable-words.ts';
import { keptOr } from '../content-files/kept-files.ts';
import { packageVersion } from './package-version.ts';
import { type SiteFont, siteFonts } from './site-fonts.ts';

/** Draws pictures as PNG; what was drawn before comes from the files that are kept. */
export interface PictureStudio {
  /** @throws Error where no font has a sign of the picture, or where its words have no room */
  readonly draw: (picture: Picture) => Promise<Uint8Array>;
  /** Whether the letters at hand can draw a character. */
  readonly canDraw: (codePoint: number) => boolean;
}

/** All that decides how a picture looks, beside what it shows: where one of these changes, all is drawn again. */
export const drawingSources = [
  '../config/contact-types.ts',
  '../content-files/kept-files.ts',
  '../domain/facade/facade.ts',
  '../domain/kits/drawable-text.ts',
  '../domain/kits/kit-files.ts',
  '../domain/kits/picture.ts',
  '../domain/kits/poster.ts',
  'compose-picture.ts',
  'draw-picture.ts',
  'drawable-words.ts',
  'font-coverage.ts',
  'measured-lines.ts',
  'night-house.ts',
  'package-version.ts',
  'site-fonts.ts',
  'picture-parts.ts',
];

/** A studio that starts its renderer only for the first picture that is not kept. */
export function pictureStudio(keep: typeof keptOr = keptOr): PictureStudio {
  const { fonts, canDraw } = siteFonts();
  const version = versionOf(fonts);
  let started: Promise<Renderer> | undefined;
  return {
    canDraw,
    draw: (picture) => {
      const { shown, missing } = drawableWords(picture, canDraw);
      if (missing.length > 0) throw new Error(withoutGlyph(missing, picture));
      // In one order of its fields: the same picture is the same file, however it was put together.
      const fields = JSON.stringify(shown, inOneOrder);
      const digest = createHash('sha256').update(version).update(fields).digest('hex');
      return keep(digest, async () => {
        started ??= rendererWith(fonts);
        const renderer = await started;
        const { node, options } = await composePicture(shown, (part, measured) =>
          renderer.measure(part, measured),
        );
        return new Uint8Array(await renderer.render(node, { ...options, format: 'png' }));
      });
    },
  };
}

async function rendererWith(fonts: readonly SiteFont[]): Promise<Renderer> {
  const renderer = new Renderer();
  // One after the other: the first family that was registered is the first that is asked.
  for (const font of fonts) await renderer.registerFont(font);
  return renderer;
}

function versionOf(fonts: readonly SiteFont[]): Uint8Array {
  const version = createHash('sha256').update(packageVersion('@takumi-rs/core'));
  for (const source of drawingSources) {
    version.update(readFileSync(new URL(source, import.meta.url)));
  }
  for (const { data } of fonts) version.update(data);
  return version.digest();
}

const inOneOrder = (_name: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

const withoutGlyph = (missing: readonly string[], { words, language }: Picture): string =>
  `The fonts of pictures have no ${missing.join(' ')}, in “${words ?? ''}” (language ${language}). Write it with other letters, or add a font of that script to src/kits/site-fonts.ts.`;
