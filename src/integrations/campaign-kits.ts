import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { buildMoment } from '../content-files/build-context.ts';
import { contentDirectory } from '../content-files/location.ts';
import { readContent } from '../content-files/read-content.ts';
import { shownCampaigns } from '../content-files/shown-campaigns.ts';
import { kitFilePath } from '../domain/kits/kit-files.ts';
import { campaignPosters } from '../kits/campaign-posters.ts';
import { posterPress } from '../kits/draw-poster.ts';
import { drawablePoster } from '../kits/drawable-poster.ts';
import { forgetUnused } from '../content-files/kept-files.ts';
import { kitArchive } from '../kits/kit-archive.ts';
import { kitTexts } from '../kits/kit-texts.ts';
import { namedServices, urgentServices } from '../kits/urgent-services.ts';

/**
 * Draws the posters of each campaign, and packs each kit into one file: whatever stands in its folder by then. It comes
 * after the integration that draws pictures.
 */
export const campaignKits = (site: string): AstroIntegration => ({
  name: 'nightlight-campaign-kits',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const output = fileURLToPath(dir);
      const content = readContent(contentDirectory());
      const moment = buildMoment(content.association);
      const press = posterPress();
      const posters = campaignPosters(content, moment);
      for (const { path, poster, size } of posters) {
        const drawable = drawablePoster(poster, press.canDraw, path);
        const drawn = await press.draw(drawable, size).catch((cause: unknown) => {
          throw new Error(`${path} could not be drawn.`, { cause });
        });
        await writeWhole(join(output, path), drawn);
      }
      const campaigns = shownCampaigns(content, moment);
      const help = namedServices(urgentServices(content, moment));
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
