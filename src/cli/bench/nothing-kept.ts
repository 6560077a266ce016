import { existsSync, renameSync, rmSync } from 'node:fs';

/** Astro's notes on the content. The two belong together: a build with one of them alone finds texts that are not there. */
export const notesOfAstro = ['node_modules/.astro', '.astro'];

/** What builds keep for the next: pictures, bundles, indexes and what was learnt; and Astro's notes. */
const keptByBuilds = ['node_modules/.cache/nightlight', ...notesOfAstro];

/**
 * Does something as on a machine that has never built: what builds have kept is put aside, and put back afterwards, so
 * that measuring costs whoever works here nothing.
 */
export async function withNothingKept<Result>(
  act: () => Promise<Result>,
  folders: readonly string[] = keptByBuilds,
): Promise<Result> {
  for (const folder of folders) putAside(folder);
  try {
    return await act();
  } finally {
    for (const folder of folders) putBack(folder);
  }
}

const asideOf = (folder: string) => `${folder}.aside`;

/** What stands aside already is from a run that was killed, and is older: it is what people kept. */
function putAside(folder: string): void {
  if (existsSync(asideOf(folder))) rmSync(folder, { recursive: true, force: true });
  else if (existsSync(folder)) renameSync(folder, asideOf(folder));
}

function putBack(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  if (existsSync(asideOf(folder))) renameSync(asideOf(folder), folder);
}
