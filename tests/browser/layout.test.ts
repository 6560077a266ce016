import { describe, expect, it } from 'vitest';
import { browserSite, templates } from '../support/browser-site.ts';

const site = browserSite();

describe.each([320, 360, 768, 1280])('at %s px', (width) => {
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

describe('what one touches', () => {
  it.each(Object.entries(templates))(
    'on the %s page is large enough for a thumb',
    async (_, path) => {
      const page = await site.open(path, { viewport: { width: 360, height: 800 } });
      const small = await page.evaluate(() => {
        const isInSentence = (link: Element) =>
          getComputedStyle(link).display === 'inline' && link.closest('p, li, dd') !== null;
        const targets = [...document.querySelectorAll('a, button, input, summary')];
        return targets
          .filter((target) => target.checkVisibility() && !isInSentence(target))
          .filter((target) => {
            const { width, height } = target.getBoundingClientRect();
            const least = target.matches('.button, .number a, .emergency-number') ? 48 : 24;
            return (height < least || width < 24) && !target.matches('.skip-link');
          })
          .map((target) => target.outerHTML.slice(0, 80));
      });
      expect(small).toEqual([]);
      await page.context().close();
    },
  );
});
