import { mkdir, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { pictureStudio } from './draw-picture.ts';
import type { PictureFile } from './site-pictures.ts';

/**
 * Draws pictures into a folder, each at its path below it. The renderer draws off this thread: one picture for each
 * processor, and one more that is being written.
 * @throws Error naming the picture that cannot be drawn
 */
export async function writePictures(files: readonly PictureFile[], output: string): Promise<void> {
  const { draw } = pictureStudio();
  const folders = new Set(files.map(({ path }) => join(output, dirname(path))));
  await Promise.all([...folders].map((folder) => mkdir(folder, { recursive: true })));
  const waiting = files.values();
  const drawInTurn = async () => {
    for (const { path, picture } of waiting) {
      const drawn = await draw(picture).catch((error: unknown) => {
        throw new Error(`${path}: ${error instanceof Error ? error.message : String(error)}`);
      });
      await writeFile(join(output, path), drawn);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() + 1 }, drawInTurn));
}
