import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Of pictures and posters. Under `node_modules/`, since hosts keep that folder between builds, and nobody commits it. */
export const keptFolder = 'node_modules/.cache/nightlight/kits';

const dayInMilliseconds = 24 * 60 * 60 * 1000;
const sealLength = 32;
let writes = 0;

/**
 * The file that was made for this digest before, else what `make` gives, kept for the next build. The digest must
 * cover all that the file shows and the version of what draws it. A kept file that was cut or changed is made again.
 */
export async function keptOr(
  digest: string,
  make: () => Promise<Uint8Array>,
  folder = keptFolder,
): Promise<Uint8Array> {
  if (!/^[0-9a-f]{16,}$/.test(digest))
    throw new Error(`keptOr: "${digest}" is no digest in hexadecimal.`);
  const place = join(folder, digest);
  const kept = await openKept(place);
  if (kept) return kept;
  const made = await make();
  await keep(place, made, folder);
  return made;
}

/** Removes what no build has asked for in so many days; returns how many files went. */
export async function forgetUnused(days = 60, folder = keptFolder): Promise<number> {
  const oldest = Date.now() - days * dayInMilliseconds;
  const names = await readdir(folder).catch(() => []);
  const ages = await Promise.all(
    names.map(async (name) => ({ name, used: await lastUse(join(folder, name)) })),
  );
  const unused = ages.filter(({ used }) => used < oldest);
  await Promise.all(unused.map(({ name }) => rm(join(folder, name), { force: true })));
  return unused.length;
}

/** A file that another build has just removed counts as used: there is nothing left to remove. */
const lastUse = async (place: string) =>
  (await stat(place).catch(() => undefined))?.mtimeMs ?? Number.POSITIVE_INFINITY;

const sealOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest();

async function openKept(place: string): Promise<Uint8Array | undefined> {
  const sealed = await readFile(place).catch(() => undefined);
  if (!sealed || sealed.length <= sealLength) return undefined;
  const bytes = sealed.subarray(sealLength);
  if (!sealOf(bytes).equals(sealed.subarray(0, sealLength))) return undefined;
  // Its time says when it was last used, for `forgetUnused`.
  const now = new Date();
  await utimes(place, now, now).catch(() => undefined);
  return new Uint8Array(bytes);
}

/**
 * Written aside and renamed: of two builds at once, neither reads half a file of the other. Where nothing can be kept, since
 * the folder is not ours or its disk is full, the next build only takes longer.
 */
async function keep(place: string, bytes: Uint8Array, folder: string): Promise<void> {
  writes += 1;
  const aside = `${place}.${process.pid}-${writes}`;
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(aside, Buffer.concat([sealOf(bytes), bytes]));
    await rename(aside, place);
  } catch {
    await rm(aside, { force: true }).catch(() => undefined);
  }
}
