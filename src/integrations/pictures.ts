import { mkdir, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { buildMoment } from '../content-files/build-context.ts';
import { contentDirectory } from '../content-files/location.ts';
import { readEntries } from '../content-files/read-content.ts';
import type { Picture } from '../domain/kits/picture.ts';
import { pictureStudio } from '../kits/draw-picture.ts';
import { type PictureFile, sitePictures } from '../kits/site-pictures.ts';
import type { ContentOfBuild } from './content-of-build.ts';

/**
 * Draws the social card of every page, and the pictures of each campaign's kit. What was drawn before is kept. In
 * `npm run dev` a picture is drawn when somebody asks for it.
 */
export const pictures = (content: () => ContentOfBuild): AstroIntegration => ({
  name: 'nightlight-pictures',
  hooks: {
    'astro:server:setup': ({ server }) => {
      const { draw } = pictureStudio();
      let known: PicturesByPath | undefined;
      server.watcher.on('all', () => (known = undefined));
      server.middlewares.use((request, response, next) => {
        const path = decodeURI((request.url ?? '').split('?')[0]!);
        if (!/^\/(cards|kits)\/.*\.png$/.test(path)) {
          next();
          return;
        }
        known ??= byPath(picturesOfToday());
        const picture = known.get(path);
        if (!picture) {
          next();
          return;
        }
        draw(picture).then(
          (drawn) => response.setHeader('Content-Type', 'image/png').end(drawn),
          next,
        );
      });
    },
    'astro:build:done': async ({ dir, logger }) => {
      const files = byPath(content().pictures);
      await writePictures(files, fileURLToPath(dir));
      logger.info(`${files.size} pictures`);
    },
  },
});

type PicturesByPath = ReadonlyMap<string, Picture>;

const byPath = (files: readonly PictureFile[]): PicturesByPath =>
  new Map(files.map(({ path, picture }) => [path, picture]));

/** Whoever writes changes the content while they look: it is read anew. */
function picturesOfToday(): PictureFile[] {
  const content = readEntries(contentDirectory());
  return sitePictures(content, buildMoment(content.association));
}

/** The renderer draws off this thread: one picture for each processor, and one more that is being written. */
async function writePictures(files: PicturesByPath, output: string) {
  const { draw } = pictureStudio();
  const folders = new Set([...files.keys()].map((path) => join(output, dirname(path))));
  await Promise.all([...folders].map((folder) => mkdir(folder, { recursive: true })));
  const waiting = files.entries();
  const drawInTurn = async () => {
    for (const [path, picture] of waiting) {
      const drawn = await draw(picture).catch((error: unknown) => {
        throw new Error(`${path}: ${error instanceof Error ? error.message : String(error)}`);
      });
      await writeFile(join(output, path), drawn);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() + 1 }, drawInTurn));
}
