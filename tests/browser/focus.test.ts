import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browserSite, templates } from '../support/browser-site.ts';
import { focusedOn } from '../support/focus-path.ts';

const site = browserSite();

/** Pages that carry what stays in sight while the rest moves, and pages with much to go through. */
const pages = {
  home: templates.home,
  country: templates.country,
  countryArabic: templates.countryArabic,
  sensitive: '/en/understand/talking-about-suicide/',
  service: templates.serviceArabic,
  kit: templates.kit,
};

/** So many stops say what there is to say: long lists repeat themselves. */
const most = 60;

/** Presses a key from stop to stop, and says where the focus cannot be seen. */
async function unseenStops(page: Page, key: string): Promise<{ unseen: string[]; stops: number }> {
  const known = new Set<number>();
  const unseen: string[] = [];
  while (known.size < most) {
    await page.keyboard.press(key);
    const focused = await focusedOn(page);
    if (!focused || known.has(focused.place)) break;
    known.add(focused.place);
    const { hasRing, hidden, markup } = focused;
    if (!hasRing || hidden.length > 0) unseen.push(`${hidden.join()} of ${markup}`);
  }
  return { unseen, stops: known.size };
}

describe.each([
  ['a phone', { width: 360, height: 640 }],
  ['a desk', { width: 1280, height: 720 }],
  ['a desk at 400%', { width: 320, height: 256 }],
])('on %s', (_, viewport) => {
  it.each(Object.entries(pages))(
    'nothing hides what has the focus on the page %s, forwards and back',
    async (_, path) => {
      const page = await site.open(path, { viewport, reducedMotion: 'reduce' });
      const forwards = await unseenStops(page, 'Tab');
      expect(forwards.unseen).toEqual([]);
      // Backwards, what stays at the top of the window is in the way.
      const back = await unseenStops(page, 'Shift+Tab');
      expect(back.unseen).toEqual([]);
      expect(Math.min(forwards.stops, back.stops)).toBeGreaterThan(15);
      await page.context().close();
    },
  );
});
