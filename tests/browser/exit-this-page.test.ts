import { type BrowserContextOptions, type Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browserSite, templates } from '../support/browser-site.ts';

const site = browserSite();

const sensitive = '/en/understand/talking-about-suicide/';
const phone = { width: 360, height: 640 };
const desk = { width: 1280, height: 800 };
const withReferrer: string[] = [];

/** A page from which one can leave without anything real being asked for. `isHeld`: the next site never comes. */
async function open(
  path: string,
  { isHeld = false, ...options }: BrowserContextOptions & { isHeld?: boolean } = {},
): Promise<Page> {
  const context = await site.newContext(options);
  await context.route(
    (url) => url.origin !== site.origin,
    async (route) => {
      if (route.request().headers()['referer']) withReferrer.push(path);
      const next = { contentType: 'text/html', body: '<h1>Elsewhere</h1>' };
      await route.fulfill(isHeld ? { status: 204 } : next);
    },
  );
  const page = await context.newPage();
  await page.goto(site.origin + path);
  return page;
}

const exitOf = (page: Page) => page.locator('.exit a');
const overlayOf = (page: Page) => page.getByRole('alert');
const saidOn = (page: Page) => page.locator('.exit').getByRole('status').textContent();

async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

async function hasLeft(page: Page): Promise<void> {
  await page.getByRole('heading', { name: 'Elsewhere' }).waitFor();
  expect(new URL(page.url()).origin).toBe('https://www.wikipedia.org');
}

async function isStillThere(page: Page): Promise<void> {
  expect(await overlayOf(page).count()).toBe(0);
  expect(page.url()).toContain(site.origin);
  expect(await page.locator('h1').isVisible()).toBe(true);
}

/** Puts a field into the page, as filters do, and the focus into it. */
const focusOn = (page: Page, tag: string, attributes: Record<string, string>) =>
  page.evaluate(
    ([name, values]) => {
      const field = document.createElement(name);
      for (const [key, value] of Object.entries(values)) field.setAttribute(key, value);
      document.querySelector('main')!.append(field);
      field.focus();
    },
    [tag, attributes] as const,
  );

describe('the link that leaves the site', () => {
  it.each([
    ['with JavaScript', true],
    ['without', false],
  ])('leads away at once %s, and says nothing of where one was', async (_, javaScriptEnabled) => {
    const page = await open(templates.country, { javaScriptEnabled });
    await page.getByRole('link', { name: 'Quick exit: Leave this site' }).click();
    await hasLeft(page);
    expect(withReferrer).toEqual([]);
    await page.context().close();
  });

  it('is the second stop of a keyboard too', async () => {
    const page = await open(templates.country);
    await press(page, 'Tab', 'Tab');
    expect(await page.locator(':focus').textContent()).toContain('Leave this site');
    expect(await page.locator(':focus').isVisible()).toBe(true);
    await press(page, 'Enter');
    await hasLeft(page);
    await page.context().close();
  });

  it('hides everything until the next site comes', async () => {
    const page = await open(templates.country, { isHeld: true, viewport: phone });
    await exitOf(page).click();
    expect(await overlayOf(page).textContent()).toBe('Loading.');
    const seen = await page.evaluate(() => {
      const points = [1, innerHeight / 2, innerHeight - 1].flatMap((y) =>
        [1, innerWidth / 2, innerWidth - 1].map((x) => document.elementFromPoint(x, y)),
      );
      return {
        onTop: [...new Set(points.map((element) => element?.getAttribute('role')))],
        below: [...document.body.querySelectorAll('*')].filter(
          (element) => element.checkVisibility() && element.role !== 'alert',
        ).length,
      };
    });
    expect(seen).toEqual({ onTop: ['alert'], below: 0 });
    await page.context().close();
  });

  it('gives the page back when the reader comes back to it', async () => {
    const page = await open(templates.country, { isHeld: true });
    await exitOf(page).click();
    await overlayOf(page).waitFor();
    await page.evaluate(() =>
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })),
    );
    await isStillThere(page);
    await page.context().close();
  });
});

describe('the key Shift', () => {
  it('leaves when it is pressed three times', async () => {
    const page = await open(sensitive);
    await press(page, 'Shift', 'Shift', 'Shift');
    await hasLeft(page);
    await page.context().close();
  });

  it.each([
    ['twice', ['Shift', 'Shift']],
    ['with another key between', ['Shift', 'Shift', 'a', 'Shift', 'Shift']],
    ['for capital letters', ['Shift+A', 'Shift+B', 'Shift+C', 'Shift+D']],
    ['to go back through the page', ['Shift+Tab', 'Shift+Tab', 'Shift+Tab']],
    ['with Alt, to change the keyboard', ['Alt+Shift', 'Alt+Shift', 'Alt+Shift']],
    ['with Control', ['Control+Shift', 'Control+Shift', 'Control+Shift']],
  ])('does nothing when it is pressed %s', async (_, keys) => {
    const page = await open(sensitive);
    await press(page, ...keys);
    await isStillThere(page);
    await page.context().close();
  });

  it('does nothing while a selection is made with it', async () => {
    const page = await open(sensitive);
    for (let time = 0; time < 4; time += 1) {
      await page.locator('h1').click({ modifiers: ['Shift'] });
    }
    await isStillThere(page);
    await page.context().close();
  });

  it.each([
    ['input', { type: 'search' }, false],
    ['input', {}, false],
    ['textarea', {}, false],
    ['p', { contenteditable: '', tabindex: '0' }, false],
    ['input', { type: 'checkbox' }, true],
    ['select', {}, true],
    ['button', {}, true],
  ])('in <%s> with %o leaves: %s', async (tag, attributes, leaves) => {
    const page = await open(templates.country);
    await focusOn(page, tag, attributes);
    await press(page, 'Shift', 'Shift', 'Shift');
    await (leaves ? hasLeft(page) : isStillThere(page));
    await page.context().close();
  });

  it('counts from the start after a field', async () => {
    const page = await open(templates.country);
    await press(page, 'Shift', 'Shift');
    await focusOn(page, 'input', {});
    await press(page, 'Shift');
    await page.locator('h1').click();
    await press(page, 'Shift');
    await isStillThere(page);
    await press(page, 'Shift', 'Shift');
    await hasLeft(page);
    await page.context().close();
  });

  it.each([
    {
      path: sensitive,
      once: 'Shift: press 2 more times to leave.',
      twice: 'Shift: press once more to leave.',
      late: 'Too late for the Shift key. You are still on this page.',
    },
    {
      path: templates.countryArabic,
      once: 'المفتاح Shift: اضغطوا مرتين أخريين للمغادرة.',
      twice: 'المفتاح Shift: اضغطوا مرة أخرى للمغادرة.',
      late: 'انتهت المهلة. ما زلتم في هذه الصفحة.',
    },
  ])('says on $path how often more, and that it is too late after five seconds', async (words) => {
    const page = await open(words.path);
    await page.clock.install({ time: 0 });
    await page.clock.pauseAt(60_000);
    const lit = page.locator('.govuk-exit-this-page__indicator-light--on:visible');
    await press(page, 'Shift');
    expect(await saidOn(page)).toBe(words.once);
    expect(await lit.count()).toBe(1);
    await page.clock.runFor(4_999);
    await press(page, 'Shift');
    expect(await saidOn(page)).toBe(words.twice);
    expect(await lit.count()).toBe(2);
    await page.clock.runFor(5_000);
    expect(await saidOn(page)).toBe(words.late);
    expect(await lit.count()).toBe(0);
    await page.clock.runFor(5_000);
    expect(await saidOn(page)).toBe('');
    await press(page, 'Shift');
    await isStillThere(page);
    await page.context().close();
  });

  it('counts from the start on a page that comes back from memory', async () => {
    const page = await open(templates.country);
    await press(page, 'Shift', 'Shift');
    await page.evaluate(() =>
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })),
    );
    expect(await saidOn(page)).toBe('');
    await press(page, 'Shift');
    await isStillThere(page);
    await page.context().close();
  });

  it('does nothing on a page that is not sensitive', async () => {
    const page = await open(templates.article);
    await press(page, 'Shift', 'Shift', 'Shift');
    await isStillThere(page);
    await page.context().close();
  });
});

describe('the place of the link', () => {
  it.each([
    ['fills the width', templates.country, phone, 0, 360],
    ['fills the width', templates.countryArabic, phone, 0, 360],
    ['is on the right', templates.country, desk, 1003, 1164],
    ['is on the left', templates.countryArabic, desk, 116, 286],
  ])('%s of %s, and stays there', async (_, path, viewport, left, right) => {
    const page = await open(path, { viewport });
    // A font that comes late is left out of the page, and the link is as wide as its words. Now it is there.
    await page.reload();
    for (const end of ['start', 'end'] as const) {
      await page.evaluate((block) => {
        document.body.scrollIntoView({ block, behavior: 'instant' });
      }, end);
      const box = (await exitOf(page).boundingBox())!;
      expect(box.x).toBeCloseTo(left, -1);
      expect(box.x + box.width).toBeCloseTo(right, -1);
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.y + box.height).toBeLessThan(viewport.height);
      expect(box.height).toBeGreaterThanOrEqual(48);
    }
    await page.context().close();
  });

  it('is not on paper', async () => {
    const page = await open(templates.country);
    await page.emulateMedia({ media: 'print' });
    expect(await exitOf(page).isVisible()).toBe(false);
    await page.context().close();
  });

  it.each([
    ['a phone', 'Tab', sensitive, phone],
    ['a phone', 'Shift+Tab', sensitive, phone],
    ['a phone', 'Shift+Tab', templates.countryArabic, phone],
    ['a desk', 'Tab', templates.countryArabic, desk],
    ['a desk', 'Shift+Tab', sensitive, desk],
    ['a desk', 'Shift+Tab', templates.country, desk],
  ])('on %s hides nothing that %s brings into focus on %s', async (_, key, path, viewport) => {
    const page = await open(path, { viewport, reducedMotion: 'reduce' });
    // The block that keeps numbers comes in when the browser has said that it can: it moves what stands below.
    if (path !== sensitive) await page.locator('[data-keep]').waitFor();
    let stops = 0;
    for (; stops < 300; stops += 1) {
      await press(page, key);
      const state = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return undefined;
        const { left, top, width, height } = element.getClientRects()[0]!;
        const isSeen = [0.1, 0.5, 0.9].some((part) => {
          const over = document.elementFromPoint(left + width / 2, top + height * part);
          return over !== null && (element.contains(over) || over.contains(element));
        });
        return { isSeen, name: element.outerHTML.slice(0, 120) };
      });
      if (!state) break;
      expect(state.isSeen, state.name).toBe(true);
    }
    expect(stops).toBeGreaterThan(20);
    await page.context().close();
  });
});
