import type { Page } from 'playwright-core';

/** What has the focus, as somebody sees it who goes from stop to stop. */
export interface FocusedElement {
  /** Which of all elements of the page it is. */
  readonly place: number;
  readonly markup: string;
  readonly hasRing: boolean;
  /** Middle and edges that something else covers, or that are outside the window. */
  readonly hidden: readonly string[];
}

/** What has the focus; `undefined` where it has left the page. */
export const focusedOn = (page: Page): Promise<FocusedElement | undefined> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return undefined;
    // A link over several lines is several boxes.
    const boxes = [...element.getClientRects()].filter(({ width }) => width > 0);
    const hidden = boxes.flatMap(({ left, right, top, bottom }) => {
      const [x, y] = [(left + right) / 2, (top + bottom) / 2];
      const points = {
        middle: [x, y],
        top: [x, top + 2],
        bottom: [x, bottom - 2],
        left: [left + 2, y],
        right: [right - 2, y],
      };
      // Of what is higher than the window, an edge may lie outside.
      const isHigh = bottom - top > innerHeight / 2;
      return Object.entries(points)
        .filter(([name]) => !isHigh || name === 'middle')
        .filter(([, [pointX, pointY]]) => {
          const seen = document.elementFromPoint(pointX!, pointY!);
          return !seen || !(element.contains(seen) || seen.contains(element));
        })
        .map(([name]) => name);
    });
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return {
      place: [...document.querySelectorAll('*')].indexOf(element),
      markup: element.outerHTML.slice(0, 120),
      hasRing: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
      hidden: boxes.length === 0 ? ['everything'] : hidden,
    };
  });

/**
 * Presses a key until the focus is on what a selector names.
 * @throws Error where it never comes there
 */
export async function stepTo(page: Page, selector: string, key = 'Tab'): Promise<void> {
  for (let step = 0; step < 150; step += 1) {
    await page.keyboard.press(key);
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`${selector} is not among the first 150 stops of ${page.url()}.`);
}
