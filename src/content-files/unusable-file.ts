import { lstatSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from './fault.ts';
import { shownPath } from './location.ts';

/** Far beyond any text: a picture, a scan or a recording that was left here. */
const most = 1024 * 1024;

type Words = Pick<Fault, 'rule' | 'message' | 'remedy'>;

/** Why something in `content/` cannot be read as a text at all; `undefined` where nothing keeps it from that. */
export function unusableFile(directory: string, path: string): Fault | undefined {
  const words = wordsFor(join(directory, path));
  return words && wholeFileFault(directory, path, words);
}

/** The fault of a file that the machine does not let us read. */
export const unreadableFile = (directory: string, path: string): Fault =>
  wholeFileFault(directory, path, unreadable);

function wordsFor(file: string): Words | undefined {
  const found = statsOf(file);
  if (!found)
    return lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() ? link : unreadable;
  if (found.isDirectory()) return folder;
  if (!found.isFile()) return unreadable;
  return found.size > most ? large(found.size) : undefined;
}

/** `undefined` for what cannot be followed: a link in a circle, a name that this system cannot write. */
function statsOf(file: string): Stats | undefined {
  try {
    return statSync(file, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

const large = (size: number): Words => ({
  rule: 'file/large',
  message: `has ${(size / most).toFixed(1)} MB, and content/ holds texts of at most 1 MB`,
  remedy:
    'Move it out of content/. Texts cannot hold pictures yet: say in words what it shows. A long text becomes several entries.',
});

const folder: Words = {
  rule: 'file/folder',
  message: 'is a folder, and a file belongs here',
  remedy: 'Move what is in it to where it belongs, and delete the folder.',
};

const link: Words = {
  rule: 'file/link',
  message: 'is a link to another place, which nobody has who takes over content/',
  remedy: 'Put a copy of what it leads to here, in its place.',
};

const unreadable: Words = {
  rule: 'file/unreadable',
  message: 'cannot be read',
  remedy:
    'Look whether you may open it, and whether its name has letters that this computer cannot write. Then save it again.',
};

/** A link inside `content/`, wherever it leads. */
export const linkedFile = (directory: string, path: string): Fault =>
  wholeFileFault(directory, path, link);

function wholeFileFault(directory: string, path: string, words: Words): Fault {
  const place = { path: shownPath(directory, path), line: 1, column: 1 };
  return { ...place, severity: 'error', field: '', ...words };
}
