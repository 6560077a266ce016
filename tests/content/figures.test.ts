import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/content-files/read-content.ts';

/** Years, days and times are not findings; neither are the names of lines, ages of a class, or numbers in links. */
const notAFinding =
  /\b(1[89]|20)\d\d\b|\b\d{1,2}:\d\d\b|\b\d{1,2} (January|February|March|April|May|June|July|August|September|October|November|December|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)|3114|24\/7|\(entry:[^)]*\)|^\s*\d+\. /gm;

const arabicMonths = /\d{1,2} (يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر)/g;

/** A chart names its source once, for all that stands in it; `check` holds that its text cites that source. */
const chart = /<Chart [^>]*\bsource="([^"]+)"[^>]*>[\s\S]*?<\/Chart>/g;

/** The paragraph that holds a figure cites a source, or the one just before it names the same study. */
const figure = /\d/;

const texts = readContent('content')
  .entries.filter(({ collection }) => collection === 'explainers' || collection === 'campaigns')
  .map(({ path, body }) => ({ path, body }));

describe('every figure of an article', () => {
  it.each(texts)('stands in a paragraph that cites its source: $path', ({ body }) => {
    const uncited = body
      .replaceAll(chart, '[^$1]')
      .split(/\n{2,}|\n(?=[-*] |\d+\. )/)
      .filter((paragraph) => !paragraph.includes('[^'))
      .map((paragraph) => paragraph.replaceAll(/<[^>]*>/g, '').replaceAll(notAFinding, '').replaceAll(arabicMonths, ''))
      .filter((paragraph) => figure.test(paragraph));
    expect(uncited).toEqual([]);
  });
});
