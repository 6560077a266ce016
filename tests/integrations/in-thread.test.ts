import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { inThread } from '../../src/integrations/in-thread.ts';

const folder = mkdtempSync(join(tmpdir(), 'nightlight-thread-'));

function written(name: string, body: string): URL {
  const file = join(folder, name);
  writeFileSync(file, `import { writeFileSync } from 'node:fs';\n${body}\n`);
  return pathToFileURL(file);
}

describe('work in a thread of its own', () => {
  it('is given copies of what it needs, and is waited for', async () => {
    const work = written(
      'writes.ts',
      `export async function writes({ place, words }: { place: string; words: Map<string, string> }) {
        await new Promise((resolve) => setTimeout(resolve, 20));
        writeFileSync(place, words.get('en') ?? '');
      }`,
    );
    const place = join(folder, 'written');
    const threaded = inThread(work, 'writes', { place, words: new Map([['en', 'done']]) });
    expect(existsSync(place)).toBe(false);
    await threaded.finish();
    expect(readFileSync(place, 'utf8')).toBe('done');
  });

  it('tells what went wrong where it is waited for, and ends nothing before', async () => {
    const work = written('fails.ts', `export const fails = () => { throw new Error('no ink'); };`);
    const threaded = inThread(work, 'fails');
    await new Promise((resolve) => setTimeout(resolve, 300));
    await expect(threaded.finish()).rejects.toThrow('no ink');
  });
});
