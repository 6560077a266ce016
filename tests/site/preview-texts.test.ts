import { writeFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ogs from 'open-graph-scraper';
import { beforeAll, describe, expect, it } from 'vitest';
import { unfurl } from 'unfurl.js';
import { buildAside, copyOfContent } from '../support/build-content.ts';
import { attribute, type BuiltPage, builtPages } from '../support/built-site.ts';

/** What breaks a page whose head is put together carelessly. */
const titles = {
  en: `"Quotes" & 'more' <b>, 5 > 3 🌙`,
  ar: 'قال: «نعم» & "لا" <b> (OK) 🌙',
} as const;

const campaign = 'campaigns/exam-nights';
let pages: readonly BuiltPage[] = [];
const pageIn = (locale: string) =>
  pages.find(
    (page) =>
      page.locale === locale &&
      attribute(page, 'meta[property="og:image"]', 'content')?.includes(`${campaign}.png`),
  )!;

beforeAll(() => {
  const content = copyOfContent();
  for (const [locale, title] of Object.entries(titles)) {
    const file = join(content, campaign, `index.${locale}.mdx`);
    const text = readFileSync(file, 'utf8');
    writeFileSync(
      file,
      text.replace(/^title: .*$/m, () => `title: ${JSON.stringify(title)}`),
    );
  }
  pages = builtPages(buildAside(content));
}, 180_000);

describe.each(Object.entries(titles))('a title with signs of HTML, in %s,', (locale, title) => {
  it('reaches those who draw previews as it was written', async () => {
    const { html } = pageIn(locale);
    const { open_graph: graph } = await unfurl('https://nightlight.example/', {
      oembed: false,
      fetch: () =>
        Promise.resolve(new Response(html, { headers: { 'content-type': 'text/html' } })) as never,
    });
    expect(graph.title).toBe(title);
    expect((await ogs({ html })).result.ogTitle).toBe(title);
  });

  it('stands whole in the data, and ends no script', () => {
    const [article] = pageIn(locale)
      .document.querySelectorAll('script[type="application/ld+json"]')
      .map((script) => JSON.parse(script.text) as Record<string, unknown>);
    expect(article?.['headline']).toBe(title);
  });

  it('is sent on as it was written', () => {
    const [first] = pageIn(locale).document.querySelectorAll('.share a');
    const text = new URL(first!.getAttribute('href')!).searchParams.get('text');
    expect(text).toContain(title);
  });
});
