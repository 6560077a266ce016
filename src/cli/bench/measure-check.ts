import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contentDirectory } from '../../content-files/location.ts';
import { generatedArticles, writeContent } from '../bench-scale/generated-content.ts';
import type { Figure } from './figure.ts';

const files = 1_000;

/** What check compares texts with, and builds of generated content have no use for. */
const rules = ['wording', 'checks', 'spelling'];

/**
 * How long `npm run check` takes for a thousand files, the second time: editors run it again and again. The generated
 * texts are put together from single words, so that there is more to say of them than of any real ones.
 */
export function measureCheck(): Figure {
  const folder = mkdtempSync(join(tmpdir(), 'nightlight-check-'));
  try {
    const content = join(folder, 'content');
    writeContent(content, contentDirectory(), generatedArticles(contentDirectory(), files));
    for (const name of rules) {
      cpSync(join(contentDirectory(), name), join(content, name), { recursive: true });
    }
    timeOfCheck(content);
    return {
      name: 'check: 1,000 files, warm',
      value: timeOfCheck(content),
      bound: 10_000,
      unit: 'ms',
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function timeOfCheck(content: string): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['src/cli/nightlight.mjs', 'check'], {
    env: { ...process.env, CONTENT_DIR: content, GITHUB_ACTIONS: '' },
    encoding: 'utf8',
    maxBuffer: 1024 ** 3,
  });
  // 1 says that there are errors, as there may be in texts of single words.
  if (status !== 0 && status !== 1) throw new Error(`check ended with ${status}:\n${stderr}`);
  return Math.round(performance.now() - start);
}
