import { describe, expect, it } from 'vitest';
import { builtPages, pathOf } from '../support/built-site.ts';

const charts = builtPages().flatMap((page) =>
  page.document
    .querySelectorAll('figure.chart')
    .map((figure) => ({ path: pathOf(page), document: page.document, figure })),
);

describe('a chart', () => {
  it('is drawn in every language', () => {
    const languages = new Set(charts.map(({ path }) => path.split('/')[1]));
    expect([...languages].sort()).toEqual(['ar', 'de', 'en', 'es', 'fr']);
  });

  it.each(charts)('draws each row of its table: $path', ({ figure }) => {
    const rows = figure.querySelectorAll('tbody tr');
    expect(rows.length).toBeGreaterThan(0);
    expect(figure.querySelectorAll('[role=img] svg')).toHaveLength(rows.length);
    const drawn = figure.querySelector('[role=img]')!.textContent;
    for (const row of rows) expect(drawn).toContain(row.querySelector('td')!.textContent);
  });

  it.each(charts)('says in one name what it shows: $path', ({ figure }) => {
    const title = figure.querySelector('figcaption')!.childNodes[0]!.textContent.trim();
    expect(title).not.toBe('');
    expect(figure.querySelector('[role=img]')!.getAttribute('aria-label')).toContain(title);
  });

  it.each(charts)('leads to its source at the end of the page: $path', ({ document, figure }) => {
    const link = figure.querySelector('figcaption a[role=doc-noteref]');
    const note = link?.getAttribute('href')?.slice(1) ?? '';
    expect(note).toMatch(/^source-/);
    expect(document.querySelectorAll(`[id="${note}"]`)).toHaveLength(1);
  });

  it.each(charts)('keeps every mark within its scale: $path', ({ figure }) => {
    const marks = figure.querySelectorAll('line, circle, rect');
    const places = marks.flatMap(({ attributes }) =>
      ['x1', 'x2', 'cx', 'x', 'width'].flatMap((name) => attributes[name] ?? []),
    );
    expect(places.length).toBeGreaterThan(0);
    expect(places.filter((place) => !/^(\d{1,2}(\.\d)?|100)%$/.test(place))).toEqual([]);
  });
});
