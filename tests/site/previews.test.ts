import ogs from 'open-graph-scraper';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unfurl } from 'unfurl.js';
import { locales } from '../../src/config/locales.ts';
import { readContent } from '../../src/content-files/read-content.ts';
import { socialCardSize } from '../../src/domain/kits/social-card.ts';
import { builtPages, attribute } from '../support/built-site.ts';
import { serveSite } from '../support/serve-site.ts';

const { association } = readContent('content');
const home = new URL(association!.site).origin;

let site: Awaited<ReturnType<typeof serveSite>>;
beforeAll(async () => {
  site = await serveSite();
});
afterAll(() => {
  site.stop();
});

/** The served page, under the address that it has for everybody. Nothing but this machine is asked. */
const fetched = (address: string) => fetch(address.replace(home, site.origin));

/** One page of each kind, and what it is the card of. */
const kinds = [
  ['the choice of language', '/', 'en', 'home'],
  ['home', '/fr/', 'fr', 'home'],
  ['home in Arabic', '/ar/', 'ar', 'home'],
  ['an explainer', '/en/understand/what-is-peer-support/', 'en', 'explainers/what-is-peer-support'],
  ['an explainer in Arabic', '/ar/فهم/ما-هو-دعم-الأقران/', 'ar', 'explainers/what-is-peer-support'],
  ['a campaign', '/fr/campagnes/nuits-d-examens/', 'fr', 'campaigns/exam-nights'],
  ['a campaign in Arabic', '/ar/حملات/ليالي-الامتحانات/', 'ar', 'campaigns/exam-nights'],
  ['a topic', '/en/topics/feeling-alone/', 'en', 'topics/loneliness'],
  ['the list of explainers', '/en/understand/', 'en', 'home'],
  ['the list of campaigns', '/fr/campagnes/', 'fr', 'home'],
  ['the directory', '/ar/مساعدة/', 'ar', 'home'],
  ['a country', '/fr/aide/fr/', 'fr', 'countries/fr'],
  ['a way to reach somebody', '/en/help/fr/by-chat/', 'en', 'countries/fr'],
  ['a service', '/en/help/fr/3114/', 'en', 'countries/fr'],
  ['every service', '/en/help/all/', 'en', 'home'],
  ['the topics', '/en/topics/', 'en', 'home'],
  ['a page of the association', '/en/about/', 'en', 'home'],
  ['the search', '/en/search/', 'en', 'home'],
  ['the list from A to Z', '/fr/index/', 'fr', 'home'],
] as const;

const pages = builtPages();
const pageAt = (path: string) => pages.find((page) => page.path === encodeURI(path))!;

describe.each(kinds)('a link to %s', (_, path, locale, card) => {
  const address = home + encodeURI(path);
  const image = `${home}/cards/${locale}/${card}.png`;
  const title = () => attribute(pageAt(path), 'meta[property="og:title"]', 'content');
  const description = () => attribute(pageAt(path), 'meta[name=description]', 'content');

  it('unfolds with its title, description, picture and language, as unfurl.js reads it', async () => {
    const { open_graph: graph, twitter_card: x } = await unfurl(address, {
      oembed: false,
      fetch: (url) => fetched(url) as never,
    });
    expect(graph).toMatchObject({
      url: address,
      title: title(),
      description: description(),
      locale: locales[locale].openGraph,
      site_name: association!.name,
    });
    expect(graph.images).toMatchObject([{ url: image, ...socialCardSize, type: 'image/png' }]);
    expect(graph.images?.[0]?.alt?.length).toBeGreaterThan(10);
    expect(x.card).toBe('summary_large_image');
  });

  it('unfolds alike as open-graph-scraper reads it', async () => {
    const html = await (await fetched(address)).text();
    const { result } = await ogs({ html });
    expect(result).toMatchObject({
      ogUrl: address,
      ogTitle: title(),
      ogDescription: description(),
      ogLocale: locales[locale].openGraph,
      ogSiteName: association!.name,
      twitterCard: 'summary_large_image',
    });
    expect(result.ogImage).toMatchObject([{ url: image, width: '1200', height: '630' }]);
  });
});

describe('a link to an article', () => {
  const path = '/fr/comprendre/qu-est-ce-que-la-pair-aidance/';

  it('says when it was written, by whom, and in which other languages it can be read', async () => {
    const html = await (await fetched(home + path)).text();
    const { result } = await ogs({ html });
    expect(result.ogType).toBe('article');
    expect(result.articlePublishedTime).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(result.articleModifiedTime).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(result.articleAuthor).toBe('L’équipe éditoriale');
    expect(result.articleSection).toBe('Comprendre');
    expect(result.articleTag).toBeTruthy();
    // This reader keeps the last of several.
    const others = pageAt(path).document.querySelectorAll('[property="og:locale:alternate"]');
    expect(others.map((tag) => tag.getAttribute('content'))).toEqual(
      expect.arrayContaining(['en_GB', result.ogLocaleAlternate]),
    );
    expect(Object.values(locales).map(({ openGraph }) => openGraph)).toContain(
      result.ogLocaleAlternate,
    );
  });

  it('has data in which every source is named', () => {
    const page = pageAt('/en/understand/what-is-peer-support/');
    const [article] = page.document
      .querySelectorAll('script[type="application/ld+json"]')
      .map((script) => JSON.parse(script.text) as Record<string, unknown>)
      .filter((data) => data['@type'] === 'Article');
    const notes = page.document.querySelectorAll('.notes li').length;
    expect(article?.['citation']).toHaveLength(notes);
    expect(article?.['image']).toBe(`${home}/cards/en/explainers/what-is-peer-support.png`);
    expect(article).not.toHaveProperty('mainEntityOfPage');
  });
});

describe('the picture of a link', () => {
  it('stands at an absolute address of this site on every page that people share', () => {
    const wrong = pages
      .filter(({ document }) => document.querySelector('meta[property="og:title"]'))
      .filter((page) => {
        const image = attribute(page, 'meta[property="og:image"]', 'content') ?? '';
        return !image.startsWith(`${home}/cards/`) || !image.endsWith('.png');
      });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});
