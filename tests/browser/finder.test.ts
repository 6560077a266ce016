import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { FinderData } from '../../src/client/finder-form.ts';
import { weekdays } from '../../src/domain/hours/hours.ts';
import { browserSite, templates } from '../support/browser-site.ts';
import { changeCards } from '../support/changed-card.ts';

const site = browserSite();

const listed = '[data-finder-list] [data-service]';
const statusOf = (page: Page) => page.locator('[data-finder-status][role=status]');
const summaryOf = (page: Page) => page.locator('[data-finder] summary');
const hashOf = (page: Page) => new URL(page.url()).hash;

/** The ids of the cards that the reader sees, in their order. */
const shownOn = (page: Page) =>
  page
    .locator(`${listed}:visible`)
    .evaluateAll((cards) => cards.map((card) => card.getAttribute('data-service')!));

const optionsOf = (page: Page, facet: string) =>
  page.locator(`select[name=${facet}] option`).allTextContents();

const formOf = (page: Page) => page.locator('.finder-form');

/** Opens the filters and waits until they can be used. */
async function openFinder(page: Page): Promise<void> {
  await summaryOf(page).click();
  await formOf(page).waitFor();
}

/** A page with its filters filled, as somebody gets it who follows a shared link. */
async function followLink(path: string, hash: string, options = {}): Promise<Page> {
  const page = await site.open(path + hash, options);
  await formOf(page).waitFor();
  await statusOf(page).filter({ hasText: /./ }).waitFor();
  return page;
}

/** The ids of the services on the page that have a value in each of some facets. */
async function having(page: Page, wanted: Readonly<Record<string, string>>): Promise<string[]> {
  const response = await page.request.get(`${site.origin}/en/help/finder.json`);
  const { services } = (await response.json()) as FinderData;
  const facets = services as Readonly<Record<string, Readonly<Record<string, string[]>>>>;
  const all = await page
    .locator(listed)
    .evaluateAll((cards) => cards.map((card) => card.getAttribute('data-service')!));
  return all.filter((id) =>
    Object.entries(wanted).every(([name, value]) => facets[id]?.[name]?.includes(value)),
  );
}

describe('the filters of a country', () => {
  it('load nothing until a reader opens them', async () => {
    const requests: string[] = [];
    const page = await site.open(templates.country, {}, (page) =>
      Promise.resolve(page.on('request', (request) => requests.push(request.url()))),
    );
    await page.waitForLoadState('networkidle');
    expect(requests.filter((url) => url.includes('finder.json'))).toEqual([]);
    await openFinder(page);
    expect(requests.filter((url) => url.includes('finder.json'))).toHaveLength(1);
    await page.context().close();
  });

  it.each([
    ['channel', 'chat'],
    ['language', 'en'],
    ['topic', 'loneliness'],
    ['place', 'Paris-Saclay'],
    ['always', 'yes'],
    ['free', 'unknown'],
    ['anonymous', 'yes'],
    ['text', 'yes'],
  ])('leave those whose %s is %s, and say how many', async (facet, value) => {
    const page = await site.open(templates.country);
    await openFinder(page);
    await page.locator(`select[name=${facet}]`).selectOption(value);
    const expected = await having(page, { [facet]: value });
    expect(expected.length).toBeGreaterThan(0);
    expect(await shownOn(page)).toEqual(expected);
    expect(hashOf(page)).toBe(`#${facet}=${value}`);
    expect(await statusOf(page).textContent()).toMatch(
      expected.length === 1 ? '1 service fits.' : `${expected.length} services fit.`,
    );
    await page.context().close();
  });

  it('leave for a group those made for it, and those for everyone', async () => {
    const page = await followLink(templates.country, '#audience=women');
    const expected = [
      ...(await having(page, { audience: 'women' })),
      ...(await having(page, { audience: 'everyone' })),
    ];
    expect((await shownOn(page)).toSorted()).toEqual([...new Set(expected)].sort());
    await page.context().close();
  });

  it('leave for “open now” exactly the cards that say they are open', async () => {
    const page = await site.open(templates.country, {}, (page) =>
      page.clock.setFixedTime('2026-11-22T22:30:00+01:00'),
    );
    await openFinder(page);
    for (const state of ['open', 'usually', 'closed', 'unknown']) {
      await page.locator('select[name=open]').selectOption(state);
      const expected = await page
        .locator(`${listed}[data-open=${state}]`)
        .evaluateAll((cards) => cards.map((card) => card.getAttribute('data-service')!));
      expect(expected.length, state).toBeGreaterThan(0);
      expect(await shownOn(page)).toEqual(expected);
    }
    await page.context().close();
  });

  it('say behind each option how many it would leave, beside the other choices', async () => {
    const page = await followLink(templates.country, '#language=en');
    for (const facet of ['channel', 'anonymous', 'language']) {
      const values = await page
        .locator(`select[name=${facet}] option`)
        .evaluateAll((options) => (options as HTMLOptionElement[]).map(({ value }) => value));
      const labels = await optionsOf(page, facet);
      for (const [index, value] of values.entries()) {
        if (value === '') continue;
        const { length } = await having(page, { language: 'en', [facet]: value });
        expect(labels[index]).toMatch(new RegExp(`\\(${length}\\)$`));
      }
      expect(values.length).toBeGreaterThan(1);
    }
    await page.context().close();
  });

  it('hide the heading of a kind of which nothing is left, and show it again', async () => {
    const page = await followLink(templates.country, '#place=Paris-Saclay');
    expect(await page.locator('[data-finder-list] h2:visible').count()).toBe(1);
    await page.getByRole('button', { name: 'Show the whole list' }).click();
    expect(await page.locator('[data-finder-list] h2:visible').count()).toBeGreaterThan(2);
    await page.context().close();
  });

  it('offer no list in which there is nothing to choose', async () => {
    const page = await site.open(templates.country);
    await openFinder(page);
    expect(await page.locator('select[name=country]').isVisible()).toBe(false);
    expect(await page.locator('select[name=channel]').isVisible()).toBe(true);
    await page.context().close();
  });

  it('begin anew with one button, which clears the address too', async () => {
    const page = await followLink(templates.country, '#language=en&channel=chat&first');
    await page.getByRole('button', { name: 'Show the whole list' }).click();
    expect(await shownOn(page)).toHaveLength(await page.locator(listed).count());
    expect(hashOf(page)).toBe('');
    for (const name of ['language', 'channel', 'free']) {
      expect(await page.locator(`select[name=${name}]`).inputValue()).toBe('');
    }
    expect(await page.locator('input[name=first]').isChecked()).toBe(false);
    await page.context().close();
  });

  it('put those that are open first within each kind, and back', async () => {
    const page = await site.open(templates.country, {}, (page) =>
      page.clock.setFixedTime('2026-11-22T22:30:00+01:00'),
    );
    const before = await shownOn(page);
    await openFinder(page);
    await page.getByLabel('Those open now first').check();
    expect(hashOf(page)).toBe('#first');
    const ranks = await page
      .locator('[data-finder-list] > section')
      .evaluateAll((sections) =>
        sections.map((section) =>
          [...section.querySelectorAll('[data-service]')].map((card) =>
            ['open', 'usually', 'unknown', 'closed'].indexOf(card.getAttribute('data-open')!),
          ),
        ),
      );
    for (const section of ranks) expect(section).toEqual(section.toSorted((a, b) => a - b));
    expect(await shownOn(page)).not.toEqual(before);
    await page.getByLabel('Those open now first').uncheck();
    expect(await shownOn(page)).toEqual(before);
    expect(hashOf(page)).toBe('');
    await page.context().close();
  });

  it('follow the clock: a line that closes leaves the list of those open now', async () => {
    const nights = {
      weekly: [{ days: weekdays, opens: '21:00', closes: '02:30' }],
      term: 'always',
    } as const;
    const page = await site.open(`${templates.country}#open=open`, {}, async (page) => {
      await page.clock.install({ time: new Date('2026-11-23T02:20:00+01:00') });
      await changeCards(page, { 'fr-cnae': { hours: [nights] } });
    });
    await formOf(page).waitFor();
    await page.locator('[data-service="fr-cnae"]:visible').waitFor();
    const before = await shownOn(page);
    await page.clock.fastForward('15:00');
    expect(await shownOn(page)).toEqual(before.filter((id) => id !== 'fr-cnae'));
    const count = before.length - 1;
    expect(await statusOf(page).textContent()).toBe(`${count} services fit.`);
    expect((await optionsOf(page, 'open')).join()).toContain(`Open now (${count})`);
    await page.context().close();
  });
});

describe('the choice in the address', () => {
  it('is there for whoever is sent the link, with the filters open and the number said', async () => {
    const page = await followLink(templates.country, '#language=en&channel=chat');
    const expected = await having(page, { language: 'en', channel: 'chat' });
    expect(await shownOn(page)).toEqual(expected);
    expect(await page.locator('select[name=language]').inputValue()).toBe('en');
    expect(await page.locator('select[name=channel]').inputValue()).toBe('chat');
    expect(await page.locator('[data-finder]').getAttribute('open')).not.toBeNull();
    expect(await statusOf(page).textContent()).toContain(String(expected.length));
    await page.context().close();
  });

  it('is followed when the reader follows another link of the same page, and goes back', async () => {
    const page = await followLink(templates.country, '#channel=email');
    const before = await shownOn(page);
    await page.evaluate(() => {
      location.hash = '#channel=chat';
    });
    await page.waitForFunction(() => {
      const select = document.querySelector<HTMLSelectElement>('select[name=channel]');
      return select?.value === 'chat';
    });
    expect(await shownOn(page)).toEqual(await having(page, { channel: 'chat' }));
    await page.goBack();
    await page.waitForFunction(() => {
      const select = document.querySelector<HTMLSelectElement>('select[name=channel]');
      return select?.value === 'email';
    });
    expect(await shownOn(page)).toEqual(before);
    await page.context().close();
  });

  it('is still there when the reader comes back from a service', async () => {
    const page = await site.open(templates.country);
    await openFinder(page);
    await page.locator('select[name=language]').selectOption('en');
    const before = await shownOn(page);
    await page.locator(`${listed}:visible .card-title a`).first().click();
    await page.waitForURL((url) => url.pathname !== templates.country);
    await page.goBack();
    await formOf(page).waitFor();
    await statusOf(page).filter({ hasText: /./ }).waitFor();
    expect(hashOf(page)).toBe('#language=en');
    expect(await shownOn(page)).toEqual(before);
    await page.context().close();
  });

  it('stays when the reader jumps to another place of the page', async () => {
    const page = await followLink(templates.country, '#language=en');
    const before = await shownOn(page);
    await page.evaluate(() => {
      location.hash = '#emergency';
    });
    await page.waitForFunction(() => location.hash === '#emergency');
    expect(await shownOn(page)).toEqual(before);
    expect(await page.locator('select[name=language]').inputValue()).toBe('en');
    await page.context().close();
  });

  it('never reaches the server, and is not kept on the device', async () => {
    const requests: string[] = [];
    const page = await site.open(templates.country, {}, (page) =>
      Promise.resolve(
        page.on('request', (request) => requests.push(request.url() + (request.postData() ?? ''))),
      ),
    );
    await openFinder(page);
    await page.locator('select[name=topic]').selectOption('suicide');
    await page.reload();
    await formOf(page).waitFor();
    expect(page.url()).toContain('#topic=suicide');
    const isTold = (request: string) =>
      request.split('#')[0]!.includes('suicide') && !request.includes('.js');
    expect(requests.filter(isTold)).toEqual([]);
    const stored = await page.evaluate(() => localStorage.length + sessionStorage.length);
    expect(stored).toBe(0);
    expect(await page.context().cookies()).toEqual([]);
    await page.context().close();
  });

  it('may ask for what nobody has ever heard of: the reader sees what was asked', async () => {
    const page = await followLink(templates.country, '#language=tlh');
    expect(await shownOn(page)).toEqual([]);
    expect(await page.locator('select[name=language]').inputValue()).toBe('tlh');
    expect(await statusOf(page).textContent()).toContain('No service here fits all of that.');
    await page.context().close();
  });

  it('keeps the language of the page apart from that of a service', async () => {
    const page = await followLink('/fr/aide/fr/', '#language=en');
    expect(await page.locator('html').getAttribute('lang')).toBe('fr');
    expect(await shownOn(page)).toEqual(await having(page, { language: 'en' }));
    expect(await optionsOf(page, 'language')).toContainEqual(expect.stringMatching(/^anglais \(/));
    await page.context().close();
  });
});

describe('where nothing fits', () => {
  const nothing = '#language=fr&channel=sms';

  it('the reader is offered the nearest wider choice, which finds what it says', async () => {
    const page = await followLink(templates.country, nothing);
    expect(await shownOn(page)).toEqual([]);
    const wider = statusOf(page).getByRole('button');
    const words = (await wider.textContent()) ?? '';
    expect(words).toContain('“How to get in touch”');
    await wider.click();
    expect(hashOf(page)).toBe('#language=fr');
    const shown = await shownOn(page);
    expect(words).toContain(`${shown.length} services`);
    expect(await statusOf(page).textContent()).toBe(`${shown.length} services fit.`);
    await page.context().close();
  });

  it('the choice is carried to the list of all countries', async () => {
    const page = await followLink(templates.country, nothing);
    await statusOf(page).getByRole('link', { name: 'Look in all countries' }).click();
    await page.waitForURL((url) => url.pathname === templates.allCountries);
    await formOf(page).waitFor();
    await page.locator(`${listed}:visible`).first().waitFor();
    expect(hashOf(page)).toBe(nothing);
    expect(await shownOn(page)).toEqual(await having(page, { language: 'fr', channel: 'sms' }));
    await page.context().close();
  });

  it('the list of all countries does not send the reader to itself', async () => {
    const page = await followLink(templates.allCountries, '#language=ar&channel=sms&topic=debt');
    expect(await shownOn(page)).toEqual([]);
    expect(await statusOf(page).getByRole('link', { name: 'Look in all countries' }).count()).toBe(
      0,
    );
    expect(await statusOf(page).getByRole('button').count()).toBe(1);
    await page.context().close();
  });

  it('the emergency numbers are one tap away', async () => {
    const page = await followLink(templates.country, nothing, {
      reducedMotion: 'reduce',
    });
    await statusOf(page)
      .getByRole('link', { name: 'In immediate danger: emergency numbers' })
      .click();
    await page.waitForFunction(() => location.hash === '#emergency');
    const number = page.locator('.emergency a[href^="tel:"]').first();
    expect(await number.isVisible()).toBe(true);
    const { y } = (await number.boundingBox())!;
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y).toBeLessThan(page.viewportSize()!.height);
    await page.context().close();
  });
});

describe('a network that fails', () => {
  it.each([
    ['does not answer', (page: Page) => page.route('**/finder.json', (route) => route.abort())],
    [
      'answers with a page',
      (page: Page) =>
        page.route('**/finder.json', (route) =>
          route.fulfill({ status: 404, body: '<h1>Not here</h1>' }),
        ),
    ],
  ])('and %s is said, the list stays, and the next try may work', async (_, fail) => {
    const page = await site.open(templates.country, {}, fail);
    await summaryOf(page).click();
    await page.getByText('The filters could not be loaded.').waitFor();
    expect(await shownOn(page)).toHaveLength(await page.locator(listed).count());
    await page.unroute('**/finder.json');
    await summaryOf(page).click();
    await summaryOf(page).click();
    await formOf(page).waitFor();
    expect(await statusOf(page).textContent()).toBe('');
    await page.context().close();
  });

  it('does not matter once the filters are open', async () => {
    const page = await site.open(templates.country);
    await openFinder(page);
    await page.context().setOffline(true);
    await page.locator('select[name=channel]').selectOption('chat');
    expect(await shownOn(page)).toEqual(
      await page
        .context()
        .setOffline(false)
        .then(() => having(page, { channel: 'chat' })),
    );
    await page.context().close();
  });
});

describe('with the keyboard alone', () => {
  it('a reader opens the filters, chooses, hears the number and begins anew', async () => {
    const page = await site.open(templates.country);
    await summaryOf(page).focus();
    await page.keyboard.press('Enter');
    await formOf(page).waitFor();
    const names: string[] = [];
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('name') ?? '');
    for (let stop = 0; stop < 12 && (await focused()) !== 'channel'; stop += 1) {
      await page.keyboard.press('Tab');
      names.push(await focused());
    }
    expect(names.at(-1)).toBe('channel');
    await page.keyboard.press('ArrowDown');
    const first = await page.locator('select[name=channel]').inputValue();
    expect(first).not.toBe('');
    expect(await shownOn(page)).toEqual(await having(page, { channel: first }));
    await page.keyboard.press('ArrowDown');
    const second = await page.locator('select[name=channel]').inputValue();
    expect(second).not.toBe(first);
    expect(await shownOn(page)).toEqual(await having(page, { channel: second }));
    expect(await focused()).toBe('channel');
    expect(await statusOf(page).textContent()).toMatch(/^\d+ services? fits?\.$/);
    for (let stop = 0; stop < 12; stop += 1) {
      await page.keyboard.press('Tab');
      if ((await page.evaluate(() => document.activeElement?.getAttribute('type'))) === 'reset')
        break;
    }
    await page.keyboard.press('Enter');
    expect(hashOf(page)).toBe('');
    expect(await shownOn(page)).toHaveLength(await page.locator(listed).count());
    await page.context().close();
  });

  it('every list has a name', async () => {
    const page = await site.open(templates.country);
    await openFinder(page);
    for (const name of [
      'Language spoken',
      'How to get in touch',
      'For whom',
      'About what',
      'Open now',
      'Day and night',
      'Free',
      'Without giving a name',
      'Without speaking',
    ]) {
      expect(await page.getByRole('combobox', { name, exact: true }).count(), name).toBe(1);
    }
    await page.context().close();
  });
});

describe('the list of all countries', () => {
  it('can be narrowed to a country, to which the addresses lead', async () => {
    const page = await followLink(templates.allCountries, '#country=be&language=nl');
    const expected = await having(page, { country: 'be', language: 'nl' });
    expect(expected.length).toBeGreaterThan(0);
    expect(await shownOn(page)).toEqual(expected);
    expect(await page.locator('[data-finder-list] h2:visible').allTextContents()).toEqual([
      'Belgium',
    ]);
    await page.context().close();
  });

  it('has every service that the page of its country has', async () => {
    const all = await site.open(templates.allCountries);
    const ids = await shownOn(all);
    for (const path of [templates.country, '/en/help/be/', '/en/help/gb/']) {
      const page = await site.open(path);
      for (const id of await shownOn(page)) expect(ids).toContain(id);
      await page.context().close();
    }
    expect(new Set(ids).size).toBe(ids.length);
    await all.context().close();
  });
});

describe('without JavaScript', () => {
  it('the whole list stands on the page, and no filter that would not work', async () => {
    const page = await site.open(templates.country, { javaScriptEnabled: false });
    expect(await page.locator('[data-finder]').isVisible()).toBe(false);
    expect(await shownOn(page)).toHaveLength(await page.locator(listed).count());
    await page.context().close();
  });

  it('a country has a page for each way to get in touch', async () => {
    const page = await site.open(templates.country, { javaScriptEnabled: false });
    const expected = await having(page, { channel: 'chat' });
    await page
      .getByRole('navigation', { name: 'Ways to get in touch' })
      .getByRole('link', { name: 'by chat' })
      .click();
    expect(new URL(page.url()).pathname).toBe(templates.countryByChat);
    expect(await shownOn(page)).toEqual(expected);
    expect(await page.locator('.channels [aria-current=page]').textContent()).toMatch(/by chat/);
    expect(await page.locator('.emergency a[href^="tel:"]').first().isVisible()).toBe(true);
    await page.context().close();
  });

  it('every country and all countries are reached from the directory', async () => {
    const page = await site.open(templates.help, { javaScriptEnabled: false });
    expect(await page.locator('.countries a').count()).toBeGreaterThan(20);
    await page.getByRole('link', { name: 'Belgium' }).click();
    expect(new URL(page.url()).pathname).toBe('/en/help/be/');
    await page.goBack();
    await page.locator(`a[href="${templates.allCountries}"]`).click();
    expect(await shownOn(page)).toHaveLength(await page.locator(listed).count());
    await page.context().close();
  });
});

describe.each(['light', 'dark'] as const)('the opened filters in %s', (colorScheme) => {
  const small = { colorScheme, viewport: { width: 360, height: 800 } };
  it.each([
    ['with a choice', templates.country, '#language=en'],
    ['with a choice, in Arabic', templates.countryArabic, '#language=en'],
    ['where nothing fits', templates.country, '#language=fr&channel=sms'],
    ['where nothing fits, in Arabic', templates.countryArabic, '#language=fr&channel=sms'],
    ['of all countries', templates.allCountries, '#country=be'],
  ])('%s have no violation that axe finds, and fit the width of a phone', async (_, path, hash) => {
    const page = await followLink(path, hash, small);
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .options({ rules: { 'color-contrast-enhanced': { enabled: true } } })
      .analyze();
    expect(
      violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`,
      ),
    ).toEqual([]);
    const widths = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    expect(widths[0]).toBe(widths[1]);
    const low = await formOf(page)
      .locator('select:visible, button:visible')
      .evaluateAll((controls) =>
        controls
          .map((control) => control.getBoundingClientRect().height)
          .filter((height) => height < 44),
      );
    expect(low).toEqual([]);
    await page.context().close();
  });
});
