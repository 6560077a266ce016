import type { Page } from 'puppeteer-core';

const patience = 15_000;

/** Types into the search, and says what does not come: the first result of a query, or the panel for a cry. */
export const searching =
  (query: string, expected: 'result' | 'panel') =>
  async (page: Page): Promise<string[]> => {
    const selector =
      expected === 'result'
        ? '[data-search-result] a'
        : '[data-help-panel-place] [data-help-panel]';
    await page.type('#query', query);
    const came = await page
      .waitForSelector(selector, { visible: true, timeout: patience })
      .catch(() => undefined);
    return came ? [] : [`shows no ${expected} for “${query}”`];
  };
