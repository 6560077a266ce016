import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { kitArchive } from '../../src/kits/kit-archive.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const words = bytes('long nights '.repeat(50));
const files = [
  { name: 'texts.txt', bytes: words },
  { name: 'exam-nights-en-1-post.png', bytes: words },
  { name: 'exam-nights-en-poster-fr-a4.pdf', bytes: words },
];

describe('the archive of a kit', () => {
  it('gives every file back, in the order of their names', () => {
    const found = unzipSync(kitArchive(files));
    expect(Object.keys(found)).toEqual([
      'exam-nights-en-1-post.png',
      'exam-nights-en-poster-fr-a4.pdf',
      'texts.txt',
    ]);
    expect(Object.values(found)).toEqual([words, words, words]);
  });

  it('stores what is compressed already, and compresses the rest', () => {
    const stored: Record<string, boolean> = {};
    unzipSync(kitArchive(files), {
      filter: ({ name, compression }) => {
        stored[name] = compression === 0;
        return false;
      },
    });
    expect(stored).toEqual({
      'exam-nights-en-1-post.png': true,
      'exam-nights-en-poster-fr-a4.pdf': true,
      'texts.txt': false,
    });
  });

  it('is the same for the same files, whatever their order', () => {
    expect(kitArchive([...files].reverse())).toEqual(kitArchive(files));
  });

  it('is the same in every time zone', () => {
    const zone = process.env['TZ'];
    const archives = ['Pacific/Kiritimati', 'America/Los_Angeles', 'Asia/Kolkata'].map((name) => {
      process.env['TZ'] = name;
      return Buffer.from(kitArchive(files)).toString('base64');
    });
    process.env['TZ'] = zone ?? 'UTC';
    expect(new Set(archives).size).toBe(1);
  });
});
