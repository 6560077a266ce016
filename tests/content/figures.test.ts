import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/content-files/read-content.ts';

const months = ['en', 'fr', 'ar', 'es', 'de'].flatMap((language) =>
  Array.from({ length: 12 }, (_, month) =>
    new Intl.DateTimeFormat(language, { month: 'long' }).format(new Date(2026, month, 15)),
  ),
);

/** Years, days and times are not findings; neither are the names of lines, ages of a class, or numbers in links. */
const notAFinding = new RegExp(
  [
    String.raw`\b(1[89]|20)\d\d\b`,
    String.raw`\b\d{1,2}:\d\d\b`,
    String.raw`\b\d{1,2}[\s\u00a0\u202f](heures|horas|Uhr)\b`,
    String.raw`\b\d{1,2}\.?( de)? (${months.join('|')})`,
    '3114|24/7|Línea 024',
    String.raw`\(entry:[^)]*\)`,
    String.raw`^\s*\d+\. `,
  ].join('|'),
  'gm',
);

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
      .map((paragraph) => paragraph.replaceAll(/<[^>]*>/g, '').replaceAll(notAFinding, ''))
      .filter((paragraph) => figure.test(paragraph));
    expect(uncited).toEqual([]);
  });
});
