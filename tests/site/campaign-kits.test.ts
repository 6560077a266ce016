import { readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { unzipSync } from 'fflate';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { Locale } from '../../src/config/locales.ts';
import { sectionWords } from '../../src/config/routes.ts';
import { buildMoment } from '../../src/content-files/build-context.ts';
import { readContent } from '../../src/content-files/read-content.ts';
import { shownCampaigns } from '../../src/content-files/shown-campaigns.ts';
import { kitFilePath } from '../../src/domain/kits/kit-files.ts';
import type { DirectoryDocument } from '../../src/schemas/open-data.ts';
import { builtPages } from '../support/built-site.ts';
import { readPoster } from '../support/poster-reader.ts';

const content = readContent('content');
const association = content.association!;
const kits = shownCampaigns(content, buildMoment(association)).flatMap((campaign) =>
  [...campaign.words].map(([locale, words]) => ({ id: campaign.id, campaign, locale, words })),
);
const paths = new Set(builtPages().map(({ path }) => path));
const { services } = JSON.parse(
  readFileSync('dist/api/v1/services.json', 'utf8'),
) as DirectoryDocument;

const bytesOf = (path: string) => new Uint8Array(readFileSync(`dist${path}`));

const posters = kits.flatMap((kit) =>
  association.countries.flatMap((country) =>
    (['a3', 'a4'] as const).map((size) => ({ ...kit, country, size })),
  ),
);

describe('the poster', () => {
  it.each(posters)('of $id in $locale for $country in $size is right', async (poster) => {
    const { id, campaign, locale, words, country, size } = poster;
    const file = bytesOf(kitFilePath(id, locale, { kind: 'poster', country, size }));
    const read = await readPoster(file);
    const urgent = association.urgentServices.find((name) => name.startsWith(`${country}-`));
    const service = services.find((candidate) => candidate.id === urgent)!;
    const phone = service.contacts.find(({ type }) => type === 'phone')!;
    expect([read.pages, Math.round(read.width)]).toEqual([1, size === 'a3' ? 297 : 210]);
    expect(read.info).toMatchObject({ Title: words.title, Language: locale });
    expect(read.isTagged).toBe(true);
    // A line of its own: no digit beside it.
    expect(read.pieces.map(({ text }) => text)).toContain(phone.shown ?? phone.value);
    expect(read.text).toContain(service.name);
    expect(read.text).toContain(`nightlight.example/c/${campaign.facts.code ?? id}`);
  });
});

const eventsOf = (text: string) =>
  new ICAL.Component(ICAL.parse(text) as unknown[])
    .getAllSubcomponents('vevent')
    .map((event) => new ICAL.Event(event));

const addressOf = ({ component }: ICAL.Event) => component.getFirstPropertyValue('url') as string;

describe('the calendar of a campaign', () => {
  it.each(kits)('$id in $locale names it and leads to its page', ({ id, locale, words }) => {
    const file = bytesOf(kitFilePath(id, locale, { kind: 'calendar' }));
    const events = eventsOf(new TextDecoder().decode(file));
    expect(events.length).toBeGreaterThan(0);
    for (const event of events) {
      expect(event.summary).toBe(words.title);
      expect(event.description).toContain(words.description);
      expect(paths).toContain(new URL(addressOf(event)).pathname);
    }
  });
});

describe('the calendar of all campaigns', () => {
  it.each(association.locales)('has each that is written in the language: %s', (locale: Locale) => {
    const file = readFileSync(
      `dist/${locale}/${sectionWords.campaigns[locale]}/calendar.ics`,
      'utf8',
    );
    const titles = kits.filter((kit) => kit.locale === locale).map(({ words }) => words.title);
    expect([...new Set(eventsOf(file).map(({ summary }) => summary))].sort()).toEqual(
      titles.sort(),
    );
  });
});

describe('the archive of a kit', () => {
  it.each(kits)(
    '$id in $locale holds every file of the kit, and its texts',
    ({ id, locale, words }) => {
      const path = kitFilePath(id, locale, { kind: 'archive' });
      const beside = readdirSync(`dist${dirname(path)}`).filter((name) => !name.endsWith('.zip'));
      const archived = unzipSync(bytesOf(path));
      expect(Object.keys(archived)).toEqual([...beside, 'texts.txt'].sort());
      for (const name of beside) {
        expect(archived[name]).toEqual(bytesOf(`${dirname(path)}/${name}`));
      }
      const texts = new TextDecoder().decode(archived['texts.txt']);
      for (const { text } of words.keyMessages) expect(texts).toContain(text);
    },
  );
});
