import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/content-files/check.ts';
import { today } from '../../support/content-faults.ts';
import { contentTree } from '../../support/content-tree.ts';

/** What is found in the valid tree after something was done to its folder. */
function faultsAfter(change: (directory: string) => void): string[] {
  const directory = contentTree();
  change(directory);
  return checkContent(directory, today).faults.map(
    ({ path, line, column, severity, rule, message }) =>
      `${path}:${line}:${column} ${severity} ${rule} ${message}`,
  );
}

const folder = (path: string) => (directory: string) => {
  mkdirSync(join(directory, path), { recursive: true });
};
const link = (path: string, to: string) => (directory: string) => {
  mkdirSync(dirname(join(directory, path)), { recursive: true });
  symlinkSync(to, join(directory, path));
};
const file = (path: string | Buffer, bytes: string | Uint8Array) => (directory: string) => {
  writeFileSync(Buffer.concat([Buffer.from(`${directory}/`), Buffer.from(path)]), bytes);
};
const isLink =
  'error file/link is a link to another place, which nobody has who takes over content/';
const isFolder = 'error file/folder is a folder, and a file belongs here';
const isMisplaced = 'error file/misplaced is not where an entry can stand';

describe('a folder of content', () => {
  it.each<[what: string, change: (directory: string) => void, ...faults: string[]]>([
    [
      'a folder named like a file',
      folder('pages/x/index.en.mdx'),
      `content/pages/x/index.en.mdx:1:1 ${isFolder}`,
    ],
    [
      'a folder in the place of settings',
      folder('search/en.yaml'),
      `content/search/en.yaml:1:1 ${isFolder}`,
    ],
    [
      'a link in a circle',
      link('pages/about/again', '..'),
      `content/pages/about/again:1:1 ${isLink}`,
    ],
    [
      'a link to itself',
      link('pages/x/index.en.mdx', 'index.en.mdx'),
      `content/pages/x/index.en.mdx:1:1 ${isLink}`,
    ],
    [
      'a link to nothing',
      link('pages/x/index.en.mdx', '/nowhere/x'),
      `content/pages/x/index.en.mdx:1:1 ${isLink}`,
    ],
    [
      'a link to an entry',
      link('pages/x/index.en.mdx', '../about/index.en.mdx'),
      `content/pages/x/index.en.mdx:1:1 ${isLink}`,
    ],
    [
      'a picture',
      file('pages/about/a.jpg', Buffer.from([0xff, 0xd8, 0xff])),
      `content/pages/about/a.jpg:1:1 ${isMisplaced}`,
    ],
    [
      'a name with a new line',
      file('pages/about/a\nb.mdx', 'x'),
      `content/pages/about/a\nb.mdx:1:1 ${isMisplaced}`,
    ],
    [
      'a name that is no text',
      file(Buffer.from([0x78, 0xff]), 'x'),
      'content/x\ufffd:1:1 error file/unreadable cannot be read',
    ],
    [
      'a scan of 50 MB',
      file('pages/about/index.fr.mdx', Buffer.alloc(50 * 1024 * 1024)),
      'content/pages/about/index.fr.mdx:1:1 error file/large has 50.0 MB, and content/ holds texts of at most 1 MB',
    ],
    [
      'a list of 2 MB',
      file('addresses.txt', 'x'.repeat(2 * 1024 * 1024)),
      'content/addresses.txt:1:1 error file/large has 2.0 MB, and content/ holds texts of at most 1 MB',
    ],
    [
      'a program',
      file('pages/about/index.fr.mdx', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0xff, 0x00, 0x80])),
      'content/pages/about/index.fr.mdx:1:1 error file/encoding is not UTF-8 text',
    ],
  ])('with %s says so', (_, change, ...faults) => {
    expect(faultsAfter(change)).toEqual(faults);
  });

  it('may hold empty folders and what begins with a dot', () => {
    expect(faultsAfter(folder('pages/later'))).toEqual([]);
    expect(faultsAfter(file('.DS_Store', Buffer.from([0, 255])))).toEqual([]);
  });

  it('may be a file by mistake, and is then without content', () => {
    const path = join(contentTree(), 'association.yaml');
    expect(checkContent(path, today).faults.map(({ rule }) => rule)).toContain('file/missing');
  });
});
