import type { Browser } from 'playwright-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { withBrowserFor, withServedSite } from '../../src/cli/bench/served-site.ts';
import { startServer } from '../../src/cli/serve.ts';
import { originOf } from '../../src/cli/serve/listen.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('a built folder and a browser', () => {
  it('are there together, and what was seen is handed on', async () => {
    const heading = await withServedSite('dist', async (browser, origin) => {
      const page = await browser.newPage();
      await page.goto(`${origin}/en/`);
      return page.getByRole('heading', { level: 1 }).innerText();
    });
    expect(heading).not.toBe('');
  });

  it.each([
    ['what was to be done is done', () => Promise.resolve()],
    ['it fails', () => Promise.reject(new Error('It failed.'))],
  ])('are both closed when %s', async (_, end) => {
    const opened: { browser?: Browser; origin?: string } = {};
    await withServedSite('dist', (browser, origin) => {
      Object.assign(opened, { browser, origin });
      return end();
    }).catch((error: unknown) => {
      expect(String(error)).toBe('Error: It failed.');
    });
    expect(opened.browser?.isConnected()).toBe(false);
    await expect(fetch(`${opened.origin}/en/`)).rejects.toThrow('fetch failed');
  });

  it('are both closed when no browser opens', async () => {
    vi.stubEnv('CHROMIUM', process.execPath); // Something that starts and is no browser.
    const server = await startServer('dist', 0);
    const origin = originOf(server);
    await expect(withBrowserFor(server, () => Promise.resolve('done'))).rejects.toThrow();
    await expect(fetch(`${origin}/en/`)).rejects.toThrow('fetch failed');
  });
});
