import { afterEach, describe, expect, it, vi } from 'vitest';
import { forgetReading, readingOfBuild } from '../../src/content-files/reading-of-build.ts';
import { contentTree } from '../support/content-tree.ts';

afterEach(forgetReading);

describe('what a build reads of the content', () => {
  it('is read once, and again when it was let go', () => {
    const directory = contentTree();
    const reading = readingOfBuild(directory);
    expect(readingOfBuild(directory)).toBe(reading);
    forgetReading();
    expect(readingOfBuild(directory)).not.toBe(reading);
  });

  it('is the same for pages, which have a graph of modules of their own', async () => {
    const directory = contentTree();
    const reading = readingOfBuild(directory);
    vi.resetModules();
    const ofPages = await import('../../src/content-files/reading-of-build.ts');
    expect(ofPages.readingOfBuild).not.toBe(readingOfBuild);
    expect(ofPages.readingOfBuild(directory)).toBe(reading);
  });

  it('is read anew for another folder', () => {
    const reading = readingOfBuild(contentTree());
    expect(
      readingOfBuild(contentTree({ 'people/editorial-team/index.en.mdx': undefined })),
    ).not.toBe(reading);
  });
});
