import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { kitFilePath } from '../domain/kits/kit-files.ts';
import { posterPress } from '../kits/draw-poster.ts';
import { drawablePoster } from '../kits/drawable-poster.ts';
import { forgetUnused } from '../content-files/kept-files.ts';
import { kitArchive } from '../kits/kit-archive.ts';
import { kitTexts } from '../kits/kit-texts.ts';
import type { ContentOfBuild } from './content-of-build.ts';

/**
 * Draws the posters of each campaign, and packs each kit into one file: whatever stands in its folder by then. It comes
 * after the integration that draws pictures.
 */
export const campaignKits = (site: string, content: () => ContentOfBuild): AstroIntegration => ({
  name: 'nightlight-campaign-kits',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const output = fileURLToPath(dir);
      const { posters, campaigns, help } = content().kits;
      const press = posterPress();
      for (const { path, poster, size } of posters) {
        const drawable = drawablePoster(poster, press.canDraw, path);
        const drawn = await press.draw(drawable, size).catch((cause: unknown) => {
          throw new Error(`${path} could not be drawn.`, { cause });
        });
        await writeWhole(join(output, path), drawn);
      }
      for (const campaign of campaigns) {
        for (const locale of campaign.words.keys()) {
          const archive = join(output, kitFilePath(campaign.id, locale, { kind: 'archive' }));
          const files = await filesIn(dirname(archive));
          const texts = { name: 'texts.txt', bytes: kitTexts(campaign, locale, site, help) };
          await writeWhole(archive, kitArchive([...files, texts]));
        }
      }
      await forgetUnused();
      logger.info(`${posters.length} posters, ${campaigns.length} kits`);
    },
  },
});

const filesIn = async (folder: string) =>
  Promise.all(
    (await readdir(folder)).map(async (name) => ({
      name,
      bytes: new Uint8Array(await readFile(join(folder, name))),
    })),
  );

async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, bytes);
}
