import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { browserSite, templates } from '../support/browser-site.ts';

const site = browserSite();

/** What a reader loses: what stands outside the window, and words that are cut off or run out of what holds them. */
const lostOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const nameOf = (element: Element) =>
      `${element.localName}.${[...element.classList].join('.')} “${element.textContent.trim().slice(0, 40)}”`;
    const elements = [...document.querySelectorAll<HTMLElement>('body *:not(svg, svg *)')].filter(
      (element) =>
        element.checkVisibility({ visibilityProperty: true }) &&
        !element.matches('.sr-only, .govuk-visually-hidden, .skip-link') &&
        !element.closest('section[tabindex="0"]'),
    );
    const outside = elements.filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 0 && (right > clientWidth + 1 || left < -1);
    });
    const cut = elements.filter((element) => {
      const { overflowX, overflowY, display } = getComputedStyle(element);
      const spills =
        element.scrollWidth > element.clientWidth + 1 ||
        element.scrollHeight > element.clientHeight + 1;
      const holds = /hidden|clip/.test(overflowX + overflowY) || element.matches('.button, .tag');
      return display !== 'inline' && holds && spills;
    });
    return [
      ...(scrollWidth > clientWidth ? [`sideways by ${scrollWidth - clientWidth} px`] : []),
      ...outside.map((element) => `outside: ${nameOf(element)}`),
      ...cut.map((element) => `cut off: ${nameOf(element)}`),
    ];
  });

it.each(Object.entries(templates))(
  'nothing of the %s page is lost with text twice as large, or on a desk at 400%',
  async (_, path) => {
    const page = await site.open(path, { viewport: { width: 320, height: 256 } });
    const covered = await page.evaluate(() =>
      [...document.querySelectorAll('body *')]
        .filter((element) => /sticky|fixed/.test(getComputedStyle(element).position))
        .reduce((sum, element) => sum + element.getBoundingClientRect().height, 0),
    );
    expect(covered, 'what stays in sight leaves room to read').toBeLessThan(256 / 3);
    expect(await lostOn(page), 'at 400%').toEqual([]);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await lostOn(page), `text twice as large, ${width} px`).toEqual([]);
    }
    await page.context().close();
  },
);
