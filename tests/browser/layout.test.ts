import { describe, expect, it } from 'vitest';
import { browserSite, templates } from '../support/browser-site.ts';

const site = browserSite();

/** The widths of a phone and of a desk, and how large what one touches is there: accessibility.test.ts. */
describe.each([320, 768])('at %s px', (width) => {
  it.each(Object.entries(templates))('the %s page does not scroll sideways', async (_, path) => {
    const page = await site.open(path, { viewport: { width, height: 800 } });
    const overflow = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      const wide = [...document.querySelectorAll('main *')].filter((element) => {
        const { left, right } = element.getBoundingClientRect();
        const isDrawing = element.closest('svg') !== null;
        // A table of data may move in a frame of its own, which the keyboard reaches (WCAG 1.4.10).
        const frame = element.parentElement?.closest('section[tabindex="0"]');
        return !isDrawing && !frame && (right > clientWidth + 1 || left < -1);
      });
      return {
        by: scrollWidth - clientWidth,
        wide: wide.map(({ className }) => className),
      };
    });
    expect(overflow).toEqual({ by: 0, wide: [] });
    await page.context().close();
  });
});
