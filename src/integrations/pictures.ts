import type { AstroIntegration } from 'astro';
import { contentDirectory } from '../content-files/location.ts';
import { readingOfBuild } from '../content-files/reading-of-build.ts';
import type { Picture } from '../domain/kits/picture.ts';
import { pictureStudio } from '../kits/draw-picture.ts';
import { type PictureFile, sitePictures } from '../kits/site-pictures.ts';
import { besideThePages } from './beside-the-pages.ts';
import type { ContentOfBuild } from './content-of-build.ts';
import { inThread } from './in-thread.ts';

const writer = new URL('../kits/write-pictures.ts', import.meta.url);

/**
 * Draws the social card of every page, and the pictures of each campaign's kit, while pages are drawn. What was drawn
 * before is kept. In `npm run dev` a picture is drawn when somebody asks for it.
 */
export const pictures = (content: () => ContentOfBuild): AstroIntegration => ({
  name: 'nightlight-pictures',
  hooks: {
    ...besideThePages(
      (output) => inThread(writer, 'writePictures', content().pictures, output),
      () => `${content().pictures.length} pictures`,
    ),
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
  },
});

type PicturesByPath = ReadonlyMap<string, Picture>;

const byPath = (files: readonly PictureFile[]): PicturesByPath =>
  new Map(files.map(({ path, picture }) => [path, picture]));

/** Whoever writes changes the content while they look. */
function picturesOfToday(): PictureFile[] {
  const { moment, ...content } = readingOfBuild(contentDirectory());
  return sitePictures(content, moment);
}
