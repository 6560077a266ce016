import { describe, expect, it } from 'vitest';
import { sectionWords } from '../../src/config/routes.ts';
import { buildMoment } from '../../src/content-files/build-context.ts';
import { entriesWithPages } from '../../src/content-files/published-entries.ts';
import { readContent } from '../../src/content-files/read-content.ts';
import {
  kitFilePath,
  type PictureFormat,
  pictureFormats,
} from '../../src/domain/kits/kit-files.ts';
import { networks } from '../../src/domain/kits/networks.ts';
import { textLanguage } from '../../src/domain/translation/text-language.ts';
import { pathTo } from '../../src/domain/urls/paths.ts';
import type { CampaignWords } from '../../src/schemas/campaign.ts';
import { type BuiltPage, builtPages, isIndexed, pathOf } from '../support/built-site.ts';

const byPath = new Map(builtPages().map((page) => [page.path, page]));
const content = readContent('content');
const { countries, locales, urgentServices } = content.association!;

const campaigns = entriesWithPages(content.entries, buildMoment(content.association)).filter(
  ({ collection }) => collection === 'campaigns',
);

/** Every kit, with the words that it must hold. */
const kits = campaigns.flatMap((original) =>
  locales.map((locale) => {
    const files = content.entries.filter(
      ({ collection, id }) => collection === 'campaigns' && id === original.id,
    );
    const language = textLanguage(
      locale,
      files.map((file) => file.locale),
      original.locale,
    );
    const words = files.find((file) => file.locale === language)!.data as unknown as CampaignWords;
    const path = pathTo(locale, { kind: 'kit', slug: words.slug });
    return { original, locale, language, words, path, page: byPath.get(path) };
  }),
);
const named = kits.map((kit) => [decodeURI(kit.path), kit] as const);

const textsOf = (page: BuiltPage, selector: string) =>
  page.document.querySelectorAll(selector).map((element) => element.text);
const valuesOf = (page: BuiltPage, selector: string, name: string) =>
  page.document.querySelectorAll(selector).map((element) => element.getAttribute(name));

describe('the kit of a campaign', () => {
  it('is there for every campaign that has a page, in every language, and in no search engine', () => {
    expect(kits.length).toBeGreaterThan(5);
    expect(kits.filter(({ page }) => !page).map(({ path }) => path)).toEqual([]);
    expect(kits.filter(({ page }) => page && isIndexed(page)).map(({ path }) => path)).toEqual([]);
  });

  it('is linked from the page of its campaign', () => {
    const without = kits.filter(({ path, locale, words }) => {
      const campaign = pathTo(locale, { kind: 'entry', section: 'campaigns', slug: words.slug });
      return !byPath.get(campaign)?.document.querySelector(`a[href="${decodeURI(path)}"]`);
    });
    expect(without.map(({ path }) => path)).toEqual([]);
  });

  it.each(named)('%s leads to every file of its campaign, and to no other', (_, kit) => {
    const { original, language, words, page } = kit;
    const fileAt = (file: Parameters<typeof kitFilePath>[2]) =>
      kitFilePath(original.id, language, file);
    const pictures = words.keyMessages.flatMap((__, index) =>
      (Object.keys(pictureFormats) as PictureFormat[]).flatMap((format) =>
        [false, true].map((isPlain) =>
          fileAt({ kind: 'picture', message: index + 1, format, isPlain }),
        ),
      ),
    );
    const posters = countries.flatMap((country) =>
      (['a3', 'a4'] as const).map((size) => fileAt({ kind: 'poster', country, size })),
    );
    const rest = [fileAt({ kind: 'calendar' }), fileAt({ kind: 'archive' })];
    expect(valuesOf(page!, 'a[download]', 'href').toSorted()).toEqual(
      [...pictures, ...posters, ...rest].toSorted(),
    );
  });

  it.each(named)('%s shows each picture in its measure, with its alternative text', (_, kit) => {
    const shown = kit.page!.document.querySelectorAll('.kit-picture img').map((picture) => ({
      path: picture.getAttribute('src'),
      width: Number(picture.getAttribute('width')),
      height: Number(picture.getAttribute('height')),
      alt: picture.getAttribute('alt'),
      loading: picture.getAttribute('loading'),
    }));
    const expected = kit.words.keyMessages.flatMap(({ alt }, index) =>
      (Object.keys(pictureFormats) as PictureFormat[]).map((format) => ({
        path: kitFilePath(kit.original.id, kit.language, {
          kind: 'picture',
          message: index + 1,
          format,
          isPlain: false,
        }),
        ...pictureFormats[format],
        alt,
        loading: 'lazy',
      })),
    );
    expect(shown).toEqual(expected);
  });

  it.each(named)('%s has a text with a link for each message and network', (_, { page, words }) => {
    const messages = page!.document.querySelectorAll('.kit-message');
    expect(messages).toHaveLength(words.keyMessages.length);
    for (const [index, message] of messages.entries()) {
      const heads = message
        .querySelectorAll('h4')
        .map((head) => head.text)
        .join(' ');
      expect(networks.filter(({ name }) => !heads.includes(name))).toEqual([]);
      const texts = message.querySelectorAll('h4 + .copied-text').map((text) => text.text);
      expect(texts.length).toBeGreaterThan(0);
      for (const text of texts) {
        expect(text.startsWith(words.keyMessages[index]!.text)).toBe(true);
        expect(text).toMatch(/\nhttps:\/\/\S+\/c\/[a-z0-9-]+/);
      }
    }
  });

  it('ends every text with the urgent number where its campaign is about something grave', () => {
    const grave = kits.filter(({ original }) => original.data['sensitive'] === true);
    expect(grave.length).toBeGreaterThan(0);
    const urgent = content.entries.find(
      ({ id, isOriginal }) => isOriginal && id === urgentServices[0],
    )!;
    const [{ shown, value }] = urgent.data['contacts'] as [{ shown?: string; value: string }];
    const without = grave.flatMap(({ page }) =>
      textsOf(page!, '.kit-message h4 + .copied-text').filter(
        (text) =>
          !text
            .split('\n')
            .at(-1)!
            .includes(shown ?? value),
      ),
    );
    expect(without).toEqual([]);
  });

  it('says its texts in their own language, where that is not the one of the page', () => {
    const foreign = kits.filter(({ locale, language }) => locale !== language);
    const wrong = foreign.filter(({ page, language }) =>
      page!.document
        .querySelectorAll('.copied-text, .kit-message h2')
        .some((text) => text.getAttribute('lang') !== language),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});

describe('the calendar of campaigns', () => {
  const pages = locales.map((locale) => {
    const path = pathTo(locale, { kind: 'section', section: 'campaigns' });
    return { locale, path, page: byPath.get(path)! };
  });

  it('shows each campaign once, below a heading on its season', () => {
    for (const { page, locale } of pages) {
      const section = `/${locale}/${sectionWords.campaigns[locale]}/`;
      const links = valuesOf(page, 'main section a', 'href').map((href) => decodeURI(href!));
      const toCampaigns = links.filter((href) => href.startsWith(section) && href.endsWith('/'));
      expect(new Set(toCampaigns).size, pathOf(page)).toBe(campaigns.length);
      expect(toCampaigns, pathOf(page)).toHaveLength(campaigns.length);
    }
  });

  it('has no heading with nothing below it', () => {
    const empty = pages.flatMap(({ page }) =>
      page.document
        .querySelectorAll('main section')
        .filter((section) => !section.querySelector('a')),
    );
    expect(empty).toEqual([]);
  });

  it('says the address of the calendar in full, and links to it', () => {
    for (const { page, path } of pages) {
      expect(textsOf(page, '#calendar-address')).toEqual([
        `https://nightlight.example${path}calendar.ics`,
      ]);
      expect(valuesOf(page, 'section[aria-labelledby=calendar] a', 'href')).toEqual([
        decodeURI(`${path}calendar.ics`),
      ]);
    }
  });
});
