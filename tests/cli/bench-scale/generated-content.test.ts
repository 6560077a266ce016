import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { generatedArticles, writeContent } from '../../../src/cli/bench-scale/generated-content.ts';
import { checkContent } from '../../../src/content-files/check.ts';

const textsOf = (pages: number) =>
  generatedArticles('content', pages).map(({ locale, text }) => ({
    locale,
    title: text.title,
    body: text.body({ cite: '[^1]', link: String }),
  }));

describe('generated articles', () => {
  it('are content without an error', () => {
    const directory = mkdtempSync(join(tmpdir(), 'nightlight-'));
    onTestFinished(() => {
      rmSync(directory, { recursive: true });
    });
    writeContent(directory, 'content', generatedArticles('content', 330));
    const { content, faults } = checkContent(directory);
    expect(faults.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(content.entries.length).toBeGreaterThan(330);
  });

  it('are the same at every run, and a smaller site is a part of a larger one', () => {
    const few = textsOf(30);
    expect(textsOf(60).slice(0, few.length)).toEqual(few);
  });

  it('have the length of real ones', () => {
    const words = textsOf(60).map(({ body }) => body.split(/\s+/).length);
    expect(Math.min(...words)).toBeGreaterThan(450);
    expect(Math.max(...words)).toBeLessThan(950);
  });
});
