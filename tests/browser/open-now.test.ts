import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { type Hours, weekdays } from '../../src/domain/hours/hours.ts';
import { browserSite, templates } from '../support/browser-site.ts';
import { changeCards } from '../support/changed-card.ts';

const site = browserSite();

const nights: Hours = {
  weekly: [{ days: weekdays, opens: '21:00', closes: '02:30' }],
  term: 'always',
};
const usualNights: Hours = { ...nights, term: 'unknown' };
const mondays: Hours = {
  weekly: [{ days: ['mo'], opens: '10:00', closes: '12:00' }],
  term: 'always',
};
const dayAndNight: Hours = { roundTheClock: true, term: 'always' };
const onceInMarch: Hours = { ...mondays, term: [{ from: '2027-02-15', to: '2027-03-31' }] };
const ended: Hours = { ...mondays, term: [{ from: '2026-01-05', to: '2026-03-31' }] };

/** A Sunday in Paris. */
const evening = '2026-11-22T22:30:00+01:00';
const afternoon = '2026-11-22T15:00:00+01:00';
const friday = '2026-11-20T23:00:00+01:00';

const cardOf = (page: Page, id: string) => page.locator(`[data-service="${id}"]`);
const stateOf = (page: Page, id: string) => cardOf(page, id).getAttribute('data-open');
const wordsOf = (page: Page, id: string) =>
  cardOf(page, id).locator('[data-open-text]').textContent();
const alternativeOf = (page: Page, id: string) => cardOf(page, id).locator('[data-alternative]');

/** The state and the words of every card of a page. */
const statesOn = (page: Page): Promise<Record<string, string>> =>
  page
    .locator('[data-open]')
    .evaluateAll((cards) =>
      Object.fromEntries<string>(
        cards.map((card) => [
          card.getAttribute('data-service')!,
          `${card.getAttribute('data-open')}: ${card.querySelector('[data-open-text]')?.textContent}`,
        ]),
      ),
    );

const openOn = (page: Page) =>
  page
    .locator('[data-open=open]')
    .evaluateAll((cards) => cards.map((card) => card.getAttribute('data-service')).sort());

describe('a card says in the language of its page', () => {
  const pages = {
    en: templates.country,
    fr: '/fr/aide/fr/',
    ar: templates.countryArabic,
  };
  type Words = Readonly<Record<keyof typeof pages, string>>;

  it.each<[string, (Hours | null)[], string, Words]>([
    [
      'open',
      [dayAndNight],
      evening,
      { en: 'Open, day and night', fr: 'Ouvert, jour et nuit', ar: 'مفتوح، ليلًا ونهارًا' },
    ],
    [
      'open',
      [nights],
      evening,
      { en: 'Open until 02:30', fr: 'Ouvert jusqu’à 02:30', ar: 'مفتوح حتى 02:30' },
    ],
    [
      'open',
      [mondays, nights, null],
      evening,
      { en: 'Open until 02:30', fr: 'Ouvert jusqu’à 02:30', ar: 'مفتوح حتى 02:30' },
    ],
    [
      'usually',
      [usualNights],
      evening,
      {
        en: 'Usually open now',
        fr: 'D’habitude ouvert à cette heure',
        ar: 'مفتوح عادةً في هذا الوقت',
      },
    ],
    [
      'unknown',
      [null],
      evening,
      { en: 'Hours not known', fr: 'Horaires inconnus', ar: 'المواعيد غير معروفة' },
    ],
    [
      'closed',
      [nights],
      afternoon,
      {
        en: 'Opens today at 21:00',
        fr: 'Ouvre aujourd’hui à 21:00',
        ar: 'يفتح اليوم الساعة 21:00',
      },
    ],
    [
      'closed',
      [usualNights],
      afternoon,
      {
        en: 'Usually opens today at 21:00',
        fr: 'D’habitude, ouvre aujourd’hui à 21:00',
        ar: 'يفتح عادةً اليوم الساعة 21:00',
      },
    ],
    [
      'closed',
      [mondays],
      evening,
      { en: 'Opens tomorrow at 10:00', fr: 'Ouvre demain à 10:00', ar: 'يفتح غدًا الساعة 10:00' },
    ],
    [
      'closed',
      [mondays],
      friday,
      {
        en: 'Opens Monday at 10:00',
        fr: 'Ouvre lundi à 10:00',
        ar: 'يفتح يوم الاثنين الساعة 10:00',
      },
    ],
    [
      'closed',
      [onceInMarch],
      evening,
      {
        en: 'Opens Monday 15 February at 10:00',
        fr: 'Ouvre lundi 15 février à 10:00',
        ar: 'يفتح يوم الاثنين، 15 فبراير الساعة 10:00',
      },
    ],
    ['closed', [ended], evening, { en: 'Closed now', fr: 'Fermé en ce moment', ar: 'مغلق الآن' }],
  ])('%s, with hours %j at %s', async (state, hours, time, words) => {
    for (const [language, path] of Object.entries(pages)) {
      const page = await site.open(path, {}, async (page) => {
        await page.clock.setFixedTime(time);
        await changeCards(page, { 'fr-cnae': { hours } });
      });
      expect(await stateOf(page, 'fr-cnae')).toBe(state);
      expect(await wordsOf(page, 'fr-cnae')).toBe(words[language as keyof Words]);
      await page.context().close();
    }
  });
});

describe('the clock of the reader', () => {
  it.each(['Asia/Tokyo', 'America/Los_Angeles', 'Pacific/Kiritimati', 'Asia/Kathmandu'])(
    'in %s changes nothing: every card says what it says in Paris',
    async (timezoneId) => {
      for (const time of [evening, friday]) {
        const states = async (zone: string) => {
          const page = await site.open(templates.country, { timezoneId: zone }, (page) =>
            page.clock.setFixedTime(time),
          );
          const found = await statesOn(page);
          await page.context().close();
          return found;
        };
        const paris = await states('Europe/Paris');
        expect(Object.keys(paris).length).toBeGreaterThan(10);
        expect(await states(timezoneId)).toEqual(paris);
      }
    },
  );
});

describe('while the page stays open', () => {
  /** Ten minutes before the night ends, so that a slow machine cannot pass it. */
  const nearTheEnd = '2026-11-23T02:20:00+01:00';

  const openNight = async (path: string) =>
    site.open(path, {}, async (page) => {
      await page.clock.install({ time: new Date(nearTheEnd) });
      await changeCards(page, {
        'fr-cnae': { hours: [nights], alternatives: ['fr-sos-amitie', 'fr-3114'] },
        'fr-sos-amitie': { hours: [usualNights] },
        'fr-3114': { hours: [dayAndNight] },
      });
    });

  it('a line that closes says so, when it opens next, and who is open instead', async () => {
    const page = await openNight(templates.country);
    expect(await wordsOf(page, 'fr-cnae')).toBe('Open until 02:30');
    expect(await alternativeOf(page, 'fr-cnae').count()).toBe(0);
    await page.clock.fastForward('15:00');
    expect(await wordsOf(page, 'fr-cnae')).toBe('Opens today at 21:00');
    expect(await stateOf(page, 'fr-cnae')).toBe('closed');
    // The first of the two is itself closed by now: the second is named.
    expect(await alternativeOf(page, 'fr-cnae').innerText()).toMatch(/^Open now: 3114\b/);
    await page.context().close();
  });

  it('a line that opens again names nobody else', async () => {
    const page = await openNight(templates.country);
    await page.clock.fastForward('15:00');
    expect(await alternativeOf(page, 'fr-cnae').count()).toBe(1);
    await page.clock.fastForward('18:40:00');
    expect(await wordsOf(page, 'fr-cnae')).toBe('Open until 02:30');
    expect(await alternativeOf(page, 'fr-cnae').count()).toBe(0);
    await page.context().close();
  });

  it('a phone that wakes up after hours says at once what is true', async () => {
    const page = await openNight(templates.country);
    await page.clock.setFixedTime('2026-11-23T09:00:00+01:00');
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    expect(await wordsOf(page, 'fr-cnae')).toBe('Opens today at 21:00');
    await page.context().close();
  });

  it('a window of the house goes dark, and the sentence below counts anew', async () => {
    const page = await site.open(templates.home, {}, (page) =>
      page.clock.install({ time: new Date('2026-11-23T22:50:00+01:00') }),
    );
    const lit = () => page.locator('[data-window].is-lamp, [data-window].is-ember').count();
    const note = () => page.locator('[data-lit-note]').textContent();
    const before = await lit();
    expect(await note()).toMatch(new RegExp(`^${before} services? in France`));
    await page.clock.fastForward('04:20:00');
    const after = await lit();
    expect(after).toBeLessThan(before);
    expect(await note()).toMatch(new RegExp(`^${after} services? in France`));
    await page.context().close();
  });
});

describe('what is open, everywhere', () => {
  const moments = [evening, afternoon, friday, '2026-11-23T04:00:00+01:00'];

  it.each(moments)(
    'at %s the windows of the house are the open cards of the country',
    async (time) => {
      const freeze = (page: Page) => page.clock.setFixedTime(time);
      const home = await site.open(templates.home, {}, freeze);
      const country = await site.open(templates.country, {}, freeze);
      const lit = await home
        .locator('[data-window].is-lamp, [data-window].is-ember')
        .evaluateAll((panes) => panes.map((pane) => pane.getAttribute('data-window')).sort());
      expect(lit).toEqual(await openOn(country));
      expect(lit.length).toBeGreaterThan(0);
      await home.context().close();
      await country.context().close();
    },
  );

  it.each(moments)(
    'at %s every closed card names the first of its alternatives that is open, and no other card does',
    async (time) => {
      const page = await site.open(templates.allCountries, {}, (page) =>
        page.clock.setFixedTime(time),
      );
      const cards = await page.locator('[data-open]').evaluateAll((all) => {
        const state = (id: string) =>
          document.querySelector(`[data-service="${id}"]`)?.getAttribute('data-open');
        return all.map((card) => {
          const line = card.querySelector('[data-open-state]');
          const ids = line?.getAttribute('data-alternatives')?.split(' ') ?? [];
          const isClosed = card.getAttribute('data-open') === 'closed';
          const expected = isClosed ? ids.find((id) => state(id) === 'open') : undefined;
          const path =
            expected &&
            document
              .querySelector(`[data-service="${expected}"] .card-title a`)
              ?.getAttribute('href');
          const named = card.querySelector('[data-alternative] a')?.getAttribute('href');
          return {
            id: card.getAttribute('data-service'),
            expected: path ?? null,
            named: named ?? null,
          };
        });
      });
      expect(cards.filter(({ expected, named }) => expected !== named)).toEqual([]);
      expect(cards.filter(({ named }) => named !== null).length).toBeGreaterThan(0);
      await page.context().close();
    },
  );

  it('a page and a card say the same of a service', async () => {
    const freeze = (page: Page) => page.clock.setFixedTime(evening);
    const country = await site.open(templates.country, {}, freeze);
    for (const [id, slug] of [
      ['fr-3114', '3114'],
      ['fr-cnae', 'cnae'],
      ['fr-nightline-france', 'nightline-france'],
    ] as const) {
      const service = await site.open(`${templates.country}${slug}/`, {}, freeze);
      expect(await service.locator('article.service').getAttribute('data-open')).toBe(
        await stateOf(country, id),
      );
      await service.context().close();
    }
    await country.context().close();
  });

  it.each([
    templates.country,
    templates.countryArabic,
    templates.allCountries,
    templates.emergency,
  ])('on %s an emergency number has no state: it is never shown as closed', async (path) => {
    const page = await site.open(encodeURI(decodeURI(path)));
    await page.waitForSelector('[data-service]');
    expect(await page.locator('[data-service$="-emergency"][data-open]').count()).toBe(0);
    expect(await page.locator('[data-service$="-emergency"] [data-open-text]').count()).toBe(0);
    await page.context().close();
  });
});

describe('without a network or without JavaScript', () => {
  it('the states go on while the device is offline', async () => {
    const page = await site.open(templates.country, {}, async (page) => {
      await page.clock.install({ time: new Date('2026-11-23T02:20:00+01:00') });
      await changeCards(page, { 'fr-cnae': { hours: [nights] } });
    });
    await page.context().setOffline(true);
    await page.clock.fastForward('15:00');
    expect(await wordsOf(page, 'fr-cnae')).toBe('Opens today at 21:00');
    await page.context().close();
  });

  it('no card claims a state, and each has its hours in words', async () => {
    const page = await site.open(templates.country, { javaScriptEnabled: false });
    expect(await page.locator('[data-open]').count()).toBe(0);
    expect(await page.locator('[data-open-state]:visible').count()).toBe(0);
    const cards = await page.locator('[data-finder-list] [data-service]').all();
    expect(cards.length).toBeGreaterThan(10);
    for (const card of cards) {
      const hours = card.locator('[data-open-state]');
      if ((await hours.getAttribute('data-hours')) === '[]') continue;
      expect((await card.locator('.card-hours').innerText()).trim()).not.toBe('');
    }
    await page.context().close();
  });
});
