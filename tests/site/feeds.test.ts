import { existsSync, readFileSync } from 'node:fs';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { parse } from 'node-html-parser';
import Parser from 'rss-parser';
import { describe, expect, it } from 'vitest';
import { localeCodes } from '../../src/config/locales.ts';
import { sectionWords } from '../../src/config/routes.ts';
import { builtPages, isIndexed, localisedPages, pathOf } from '../support/built-site.ts';

const site = 'https://nightlight.example';
const pages = localisedPages(builtPages());

/** Every feed of the site: its language, its kind, and the folder that it stands in. */
const feeds = localeCodes.flatMap((locale) => [
  { locale, kind: 'all', folder: `/${locale}/` },
  { locale, kind: 'explainers', folder: `/${locale}/${sectionWords.understand[locale]}/` },
  { locale, kind: 'campaigns', folder: `/${locale}/${sectionWords.campaigns[locale]}/` },
]);

const textOf = (folder: string, file: string) => readFileSync(`dist${folder}${file}`, 'utf8');
const atomOf = (folder: string) => parseAtomFeed(textOf(folder, 'feed.xml'));
const jsonOf = (folder: string) => parseJsonFeed(textOf(folder, 'feed.json'));

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;
const absolute = /^(https?:\/\/|tel:|sms:|mailto:)/;

describe.each(feeds)('the feed of $kind in $locale', ({ locale, kind, folder }) => {
  it('has, in Atom, what RFC 4287 asks of it and of each entry', () => {
    const feed = atomOf(folder);
    expect(feed.id).toBe(`tag:nightlight.example,2026:${kind}/${locale}`);
    expect(feed.updated).toMatch(instant);
    const entries = feed.entries ?? [];
    expect(entries.length).toBeGreaterThan(0);
    expect(entries.length).toBeLessThanOrEqual(50);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    for (const entry of entries) {
      expect(entry.id).toMatch(/^tag:nightlight\.example,2026:(explainers|campaigns)\/[a-z-]+\/../);
      expect(entry.title?.value.length).toBeGreaterThan(3);
      expect([entry.published, entry.updated].every((day) => instant.test(day ?? ''))).toBe(true);
      expect(entry.authors?.[0]?.name?.length).toBeGreaterThan(3);
      expect(entry.summary?.value.length).toBeGreaterThan(10);
      expect(entry.content?.type).toBe('html');
      expect(entry.xml?.lang).toBe(locale);
      const alternates = entry.links?.filter(({ rel }) => rel === 'alternate');
      expect(alternates).toHaveLength(1);
    }
  });

  it('is read by another parser, which finds the same articles', async () => {
    const feed = await new Parser().parseString(textOf(folder, 'feed.xml'));
    expect(feed.items.map(({ title, link }) => [title, link])).toEqual(
      jsonOf(folder).items?.map(({ title, url }) => [title, url]),
    );
  });

  it('says the same in JSON, with what version 1.1 asks for', () => {
    const feed = JSON.parse(textOf(folder, 'feed.json')) as Record<string, unknown>;
    expect(feed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      language: locale,
      feed_url: encodeURI(`${site}${folder}feed.json`),
    });
    expect(jsonOf(folder).items?.map(({ id, content_html }) => [id, content_html])).toEqual(
      atomOf(folder).entries?.map(({ id, content }) => [id, content?.value]),
    );
  });

  it('holds every article that is written in the language, newest first, and no other', () => {
    const sections = kind === 'campaigns' ? [] : [sectionWords.understand[locale]];
    if (kind !== 'explainers') sections.push(sectionWords.campaigns[locale]);
    const written = pages
      .filter((page) => page.locale === locale && isIndexed(page))
      .map(pathOf)
      .filter((path) => sections.some((section) => path.startsWith(`/${locale}/${section}/`)))
      .filter((path) => path.split('/').length === 5);
    const items = jsonOf(folder).items ?? [];
    const given = items.map(({ url }) => decodeURI(url ?? '').slice(site.length));
    expect(given.toSorted()).toEqual(written.toSorted());
    const changes = items.map(({ date_modified }) => date_modified ?? '');
    expect(changes).toEqual(changes.toSorted().toReversed());
  });

  it('gives out texts that need nothing of the site', () => {
    for (const { id, content_html = '' } of jsonOf(folder).items ?? []) {
      const content = parse(content_html);
      const wrong = content
        .querySelectorAll('*')
        .filter(
          (element) =>
            /^(script|style|svg|button|form|iframe)$/i.test(element.tagName) ||
            Object.keys(element.attributes).some((name) =>
              /^(data-|on|class|id|style)/.test(name),
            ) ||
            [element.getAttribute('href'), element.getAttribute('src')].some(
              (address) => address !== undefined && !absolute.test(address),
            ),
        )
        .map((element) => `${id}: ${element.outerHTML.slice(0, 80)}`);
      expect(wrong).toEqual([]);
      expect(content.querySelector('div')?.getAttribute('lang')).toBe(locale);
      expect(content.text.length).toBeGreaterThan(200);
    }
  });

  it('is named in the head of the page that lists the same', () => {
    const page = pages.find((candidate) => pathOf(candidate) === folder);
    const named = page?.document
      .querySelectorAll('link[rel=alternate][type]')
      .map((link) => decodeURI(link.getAttribute('href') ?? ''));
    expect(named).toEqual(expect.arrayContaining([`${folder}feed.xml`, `${folder}feed.json`]));
    expect(named?.filter((path) => !existsSync(`dist${path}`))).toEqual([]);
  });
});

describe('a text in a feed', () => {
  const item = (locale: string, slug: string) =>
    parse(
      jsonOf(`/${locale}/`).items?.find(({ url }) => decodeURI(url ?? '').endsWith(`/${slug}/`))
        ?.content_html ?? '',
    );
  const text = item('en', 'contacting-a-line');

  it('names a service with its number as a link, and the day on which it was read', () => {
    const call = text.querySelector('a[href="tel:3114"]');
    expect(call?.text.replace(/\s+/g, ' ').trim()).toBe('Call 3114');
    expect(text.querySelector(`a[href="${site}/en/help/fr/3114/"]`)?.text).toContain('3114');
    expect(text.text).toMatch(/Read in its sources on \d+ \w+ \d{4}/);
  });

  it('never says that a service is open now', () => {
    expect(text.text).not.toMatch(/open now|closed now/i);
  });

  it('ends with its sources and its licence, and each citation leads to its note', () => {
    const cited = text
      .querySelectorAll('sup a')
      .map((link) => link.getAttribute('href')?.split('#source-')[1]);
    const page = pages.find(({ path }) => path === '/en/understand/contacting-a-line/');
    expect(cited.length).toBeGreaterThan(3);
    expect(cited.filter((id) => !page?.document.querySelector(`#source-${id}`))).toEqual([]);
    expect(text.querySelectorAll('ol li').length).toBe(new Set(cited).size);
    expect(text.text.trim()).toMatch(/CC BY 4\.0$/);
  });
});
