import { describe, expect, it } from 'vitest';
import { browserSite, templates } from '../support/browser-site.ts';
import { focusedOn } from '../support/focus-path.ts';

const site = browserSite();

const pages = Object.entries({
  home: templates.home,
  article: templates.article,
  countryArabic: templates.countryArabic,
  country: templates.country,
  service: templates.service,
  kit: templates.kit,
  search: templates.search,
});

describe('in the colours of a reader who has forced their own', () => {
  it.each(pages)('buttons and fields of the %s page have an edge or a line', async (_, path) => {
    const page = await site.open(path, { forcedColors: 'active' });
    const edgeless = await page.evaluate(() =>
      [...document.querySelectorAll('.button, button, input, select, summary')]
        .filter((element) => element.checkVisibility() && !element.matches('[type=checkbox]'))
        .filter((element) => {
          const style = getComputedStyle(element);
          const hasEdge =
            style.borderBlockEndStyle !== 'none' && parseFloat(style.borderBlockEndWidth) > 0;
          const isSeen = hasEdge && style.borderBlockEndColor !== 'rgba(0, 0, 0, 0)';
          // What looks like a link is underlined as links are.
          return !isSeen && !style.textDecorationLine.includes('underline');
        })
        .map((element) => element.outerHTML.slice(0, 100)),
    );
    expect(edgeless).toEqual([]);
    await page.context().close();
  });

  it.each(pages)('the focus on the %s page has a ring', async (_, path) => {
    const page = await site.open(path, { forcedColors: 'active' });
    for (let stop = 0; stop < 12; stop += 1) {
      await page.keyboard.press('Tab');
      expect(await focusedOn(page)).toMatchObject({ hasRing: true });
    }
    await page.context().close();
  });

  it('the page and the language where one is are marked by more than a colour', async () => {
    const page = await site.open(templates.country, { forcedColors: 'active' });
    const lines = await page.evaluate(() => {
      const thickness = (selector: string) =>
        getComputedStyle(document.querySelector(selector)!).textDecorationThickness;
      return ['.languages a', '.site-nav a'].map((links) => [
        thickness(`${links}[aria-current]`),
        thickness(`${links}:not([aria-current])`),
      ]);
    });
    for (const [here, elsewhere] of lines) {
      expect(parseFloat(here!)).toBeGreaterThan(1.5 * parseFloat(elsewhere!));
    }
    await page.context().close();
  });

  it('the way to get in touch that was chosen has a thicker edge', async () => {
    const page = await site.open(templates.countryByChat, { forcedColors: 'active' });
    const edges = await page
      .locator('.channels .tag')
      .evaluateAll((tags) =>
        tags.map((tag) => [tag.ariaCurrent !== null, getComputedStyle(tag).borderInlineStartWidth]),
      );
    expect(edges.length).toBeGreaterThan(2);
    for (const [isChosen, width] of edges) expect(width).toBe(isChosen ? '3px' : '1px');
    await page.context().close();
  });

  it('lit windows are filled and dark ones hollow', async () => {
    const page = await site.open(templates.home, { forcedColors: 'active' });
    await page.locator('[data-window].is-lamp').first().waitFor();
    const fills = await page.evaluate(() =>
      ['.is-lamp', ':not(.is-lamp, .is-ember)'].map(
        (lit) => getComputedStyle(document.querySelector(`.pane${lit}`)!).fill,
      ),
    );
    expect(fills).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
    await page.context().close();
  });

  it('whether a line is open stands in words beside its lamp', async () => {
    const page = await site.open(templates.country, { forcedColors: 'active' });
    await page.locator('[data-open-text]:not(:empty)').first().waitFor();
    const states = await page
      .locator('[data-finder-list] [data-open]:visible')
      .evaluateAll((cards) =>
        cards.map((card) => card.querySelector('[data-open-text]')?.textContent.trim() ?? ''),
      );
    expect(states.length).toBeGreaterThan(10);
    expect(states.filter((words) => words === '')).toEqual([]);
    await page.context().close();
  });
});

describe('for a reader who asks for less movement', () => {
  it.each(pages)('nothing of the %s page moves', async (_, path) => {
    const page = await site.open(path, { reducedMotion: 'reduce' });
    const moving = await page.evaluate(() => {
      const isLong = (times: string) => times.split(',').some((time) => parseFloat(time) > 0.05);
      return [...document.querySelectorAll('*')]
        .filter((element) => {
          const { transitionDuration, animationDuration, scrollBehavior } =
            getComputedStyle(element);
          return (
            isLong(transitionDuration) || isLong(animationDuration) || scrollBehavior === 'smooth'
          );
        })
        .map((element) => element.outerHTML.slice(0, 80));
    });
    expect(moving).toEqual([]);
    await page.context().close();
  });

  it('and for others the page moves: the test can see it', async () => {
    const page = await site.open(templates.home, { reducedMotion: 'no-preference' });
    const behaviour = await page.evaluate(
      () => getComputedStyle(document.documentElement).scrollBehavior,
    );
    expect(behaviour).toBe('smooth');
    await page.context().close();
  });
});
