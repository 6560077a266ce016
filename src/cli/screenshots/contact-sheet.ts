import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Node, Renderer } from '@takumi-rs/core';
import type { Locale } from '../../config/locales.ts';
import {
  type KitFile,
  kitFilePath,
  type PictureFormat,
  pictureFormats,
} from '../../domain/kits/kit-files.ts';
import { socialCardPath } from '../../domain/kits/social-card.ts';

const languages: readonly Locale[] = ['en', 'fr', 'ar'];
const height = 320;
const gap = 12;

type PictureOnSheet = readonly [path: string, format: PictureFormat];

/** Lays the pictures of a campaign side by side, a row for each language: `exam-nights -> kit-exam-nights.png` */
export async function drawContactSheet(campaign: string, folder: string): Promise<void> {
  const rows = languages.map((locale) => picturesOf(campaign, locale));
  const width = Math.max(...rows.map(widthOf)) + gap;
  const options = { width, height: rows.length * (height + gap) + gap };
  const images = await Promise.all(
    rows.flat().map(async ([src]) => ({ src, data: await readFile(join('dist', src)) })),
  );
  const sheet: Node = {
    type: 'container',
    style: { ...column, ...options, padding: gap, backgroundColor: '#fbf6ec' },
    children: rows.map((row) => ({
      type: 'container',
      style: { display: 'flex', gap },
      children: row.map(([src, format]) => ({
        type: 'image',
        src,
        style: { width: scaledWidth(format), height },
      })),
    })),
  };
  const drawn = await new Renderer().render(sheet, { ...options, images, format: 'png' });
  await writeFile(join(folder, `kit-${campaign}.png`), drawn);
}

const column = { display: 'flex', flexDirection: 'column', gap } as const;

function picturesOf(campaign: string, locale: Locale): PictureOnSheet[] {
  const picture = (message: number, format: PictureFormat, isPlain = false): PictureOnSheet => {
    const file: KitFile = { kind: 'picture', message, format, isPlain };
    return [kitFilePath(campaign, locale, file), format];
  };
  return [
    picture(1, 'post'),
    picture(2, 'story'),
    picture(3, 'story', true),
    [socialCardPath(locale, { kind: 'campaigns', id: campaign }), 'link'],
  ];
}

const scaledWidth = (format: PictureFormat): number =>
  Math.round((height * pictureFormats[format].width) / pictureFormats[format].height);

const widthOf = (row: readonly PictureOnSheet[]): number =>
  row.reduce((sum, [, format]) => sum + scaledWidth(format) + gap, 0);
