import { mkdir, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { buildMoment } from '../content-files/build-context.ts';
import { contentDirectory } from '../content-files/location.ts';
import { readContent } from '../content-files/read-content.ts';
import { pictureStudio } from '../kits/draw-picture.ts';
import { sitePictures } from '../kits/site-pictures.ts';

/** Draws the social card of every page, and the pictures of each campaign's kit. What was drawn before is kept. */
export const pictures = (): AstroIntegration => ({
  name: 'nightlight-pictures',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const output = fileURLToPath(dir);
      const content = readContent(contentDirectory());
      const files = sitePictures(content, buildMoment(content.association));
      const studio = pictureStudio();
      const waiting = files.values();
      // The renderer draws off this thread: one picture for each processor, and one more that is being written.
      await Promise.all(
        Array.from({ length: availableParallelism() + 1 }, async () => {
          for (const { path, picture } of waiting) {
            const place = join(output, path);
            const drawn = await studio.draw(picture);
            await mkdir(dirname(place), { recursive: true });
            await writeFile(place, drawn);
          }
        }),
      );
      logger.info(`${files.length} pictures`);
    },
  },
});
