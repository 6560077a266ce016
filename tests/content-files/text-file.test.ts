import { dirname, join } from 'node:path';
import { mkdirSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readTextFile } from '../../src/content-files/text-file.ts';
import { contentTree } from '../support/content-tree.ts';

function read(content: string | Uint8Array) {
  const directory = contentTree();
  const path = 'topics/sleep/index.en.mdx';
  mkdirSync(dirname(join(directory, path)));
  writeFileSync(join(directory, path), content);
  return readTextFile(directory, path);
}

describe('a file of content', () => {
  it.each([
    ['in every script', 'é أنا 💡\n', 'é أنا 💡\n'],
    ['without a byte order mark', '\uFEFFone\n', 'one\n'],
    ['with one kind of line end', 'one\r\ntwo\r\n', 'one\ntwo\n'],
  ])('is read %s', (_, content, text) => {
    expect(read(content)).toEqual({ path: 'content/topics/sleep/index.en.mdx', text });
  });

  it.each([
    ['nothing in it', ''],
    ['spaces and blank lines only', ' \r\n\t\n'],
    ['a byte order mark only', '\uFEFF'],
  ])('is refused as empty with %s', (_, content) => {
    expect(read(content)).toMatchObject({ fault: { rule: 'file/empty', line: 1, column: 1 } });
  });

  it.each([
    ['Latin-1', Buffer.from('one\ntwo\nété\n', 'latin1'), 3],
    ['UTF-16', Buffer.from('\uFEFFone\n', 'utf16le'), 1],
    ['half a letter at the end', Buffer.from('one\né').subarray(0, -1), 2],
  ])('is refused as no UTF-8, at the first wrong line, with %s', (_, content, line) => {
    expect(read(content)).toMatchObject({ fault: { rule: 'file/encoding', line, column: 1 } });
  });
});
