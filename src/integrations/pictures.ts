import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentDirectory } from '../content-files/location.ts';
import { readingOfBuild } from '../content-files/reading-of-build.ts';
import type { Picture } from '../domain/kits/picture.ts';
import { pictureStudio } from '../kits/draw-picture.ts';
import { type PictureFile, sitePictures } from '../kits/site-pictures.ts';
import type { ContentOfBuild } from './content-of-build.ts';
import { inThread, type ThreadedWork } from './in-thread.ts';

const writer = new URL('../kits/write-pictures.ts', import.meta.url);

/**
 * Draws the social card of every page, and the pictures of each campaign's kit, while pages are drawn. What was drawn
 * before is kept. In `npm run dev` a picture is drawn when somebody asks for it.
 */
export function pictures(content: () => ContentOfBuild): AstroIntegration {
  let output = '';
  let drawing: ThreadedWork | undefined;
  return {
    name: 'nightlight-pictures',
    hooks: {
      'astro:config:done': ({ config }) => {
        output = fileURLToPath(config.outDir);
      },
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
      // Astro has emptied the folder, and has not begun with the pages.
      'astro:build:setup': () => {
        drawing = inThread(writer, 'writePictures', content().pictures, output);
      },
      'astro:build:done': async ({ logger }) => {
        await drawing?.finish();
        logger.info(`${content().pictures.length} pictures`);
      },
    },
  };
}

type PicturesByPath = ReadonlyMap<string, Picture>;

const byPath = (files: readonly PictureFile[]): PicturesByPath =>
  new Map(files.map(({ path, picture }) => [path, picture]));

/** Whoever writes changes the content while they look. */
function picturesOfToday(): PictureFile[] {
  const { moment, ...content } = readingOfBuild(contentDirectory());
  return sitePictures(content, moment);
}
