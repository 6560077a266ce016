import { appendFileSync, cpSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { heardDistress } from '../../src/content-files/kept-distress.ts';
import { learntDistress } from '../../src/content-files/learnt-distress.ts';
import { readDistressExamples, readDistressWords } from '../../src/content-files/read-content.ts';

/** Words of distress as the site has them, in a folder of the test. */
function wordsOf(locale: 'en'): { directory: string; kept: string } {
  const folder = mkdtempSync(join(tmpdir(), 'nightlight-heard-'));
  const directory = join(folder, 'content');
  for (const path of [`distress/${locale}.yaml`, `distress/examples/${locale}.yaml`]) {
    cpSync(join('content', path), join(directory, path));
  }
  return { directory, kept: join(folder, 'kept') };
}

describe('what is heard of distress, kept between builds', () => {
  it('is the words of a language, and what its examples teach', async () => {
    const { directory, kept } = wordsOf('en');
    const words = readDistressWords(directory, 'en').data!;
    const learnt = await learntDistress(readDistressExamples(directory, 'en').data!, words);
    const heard = JSON.stringify({ words, learnt });
    expect(JSON.stringify(await heardDistress(directory, 'en', kept))).toBe(heard);
    expect(JSON.stringify(await heardDistress(directory, 'en', kept))).toBe(heard);
    expect(readdirSync(kept)).toHaveLength(1);
  });

  it.each(['distress/en.yaml', 'distress/examples/en.yaml'])(
    'is found out anew after a change of %s',
    async (path) => {
      const { directory, kept } = wordsOf('en');
      await heardDistress(directory, 'en', kept);
      appendFileSync(join(directory, path), '# Read again.\n');
      await heardDistress(directory, 'en', kept);
      expect(readdirSync(kept)).toHaveLength(2);
    },
  );

  it('is refused where a file has faults', async () => {
    const { directory, kept } = wordsOf('en');
    appendFileSync(join(directory, 'distress/en.yaml'), 'colour: blue\n');
    await expect(heardDistress(directory, 'en', kept)).rejects.toThrow(
      /distress in en have faults/,
    );
  });
});
