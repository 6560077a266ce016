import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Something in `content/` that is to be an entry. */
export interface ContentPath {
  /** Below the content folder, with `/` between folders. */
  readonly path: string;
  readonly isLink: boolean;
}

const settingsFile =
  /^(README\.md|association\.yaml|addresses\.txt|audit\.yaml|(ui|wording|distress|distress\/examples|search|checks|spelling)\/[a-z]{2}\.yaml|spelling\/names\.yaml)$/;

/** What only a file can be called. */
const textName = /\.(mdx|yaml)$/;

/** Everything in `content/` that is no file of settings, in order. */
export function contentPaths(directory: string): ContentPath[] {
  if (!statSync(directory, { throwIfNoEntry: false })?.isDirectory()) return [];
  return [...itemsIn(directory, '')]
    .filter(({ path }) => !settingsFile.test(path))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Folders are looked into, links to folders are not: they may lead in a circle. */
function* itemsIn(directory: string, folder: string): Generator<ContentPath> {
  for (const item of readable(join(directory, folder))) {
    if (item.name.startsWith('.')) continue;
    const path = folder === '' ? item.name : `${folder}/${item.name}`;
    const isFolder = item.isDirectory();
    if (!isFolder || textName.test(item.name)) yield { path, isLink: item.isSymbolicLink() };
    if (isFolder) yield* itemsIn(directory, path);
  }
}

/** A folder that nobody may look into holds nothing: what is missing for it is said where it is missed. */
function readable(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
