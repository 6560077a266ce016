import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserSite } from '../support/browser-site.ts';

const site = browserSite();
let host: Server;

/** A page of somebody else, on an origin of its own, with our page in a frame. */
const hostPage = (path: string) =>
  `http://localhost:${(host.address() as AddressInfo).port}/?frame=${encodeURIComponent(site.origin + path)}`;

beforeAll(async () => {
  host = createServer((request, response) => {
    const frame = new URL(request.url ?? '/', 'http://localhost').searchParams.get('frame') ?? '';
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><title>Host</title><iframe title="Help" src="${frame}"></iframe>`);
  });
  await new Promise<void>((resolve) => host.listen(0, resolve));
});
afterAll(() => {
  host.close();
  host.closeAllConnections();
});

async function framed(path: string, javaScriptEnabled = true) {
  const context = await site.newContext({ javaScriptEnabled });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', ({ message }) => complaints.push(message));
  await page.goto(hostPage(path), { waitUntil: 'networkidle' });
  return { context, complaints, frame: page.frameLocator('iframe') };
}

describe('a page of another site', () => {
  it('may show the embed, which runs there without a complaint', async () => {
    const { context, complaints, frame } = await framed('/embed/en/fr/');
    expect(await frame.locator('h1').textContent()).toContain('France');
    expect(await frame.locator('[data-service="fr-3114"]').getAttribute('data-open')).toBe('open');
    expect(await frame.locator('[data-service="fr-emergency"][data-open]').count()).toBe(0);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('shows the numbers also without JavaScript', async () => {
    const { context, frame } = await framed('/embed/fr/fr/', false);
    expect(await frame.locator('a[href="tel:3114"]').isVisible()).toBe(true);
    expect(await frame.locator('.open-state').first().isVisible()).toBe(false);
    await context.close();
  });

  it.each(['/', '/en/', '/en/help/fr/', '/ar/', '/api/v1/services.json'])(
    'may not show %s',
    async (path) => {
      const { context, complaints, frame } = await framed(path);
      expect(await frame.locator('h1, h2, pre').count()).toBe(0);
      expect(complaints.join()).toMatch(/frame/i);
      await context.close();
    },
  );
});

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  it.each([
    '/embed/en/fr/',
    '/embed/ar/fr/',
    '/embed/fr/lu/',
    '/en/for-universities/',
    encodeURI('/ar/للجامعات/'),
  ])('%s has no violation that axe finds, and does not scroll sideways', async (path) => {
    const page = await site.open(path, { colorScheme, viewport: { width: 320, height: 640 } });
    const { violations } = await new AxeBuilder({ page })
      .withTags(tags)
      .options({ rules: { 'color-contrast-enhanced': { enabled: true } } })
      .analyze();
    expect(
      violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`,
      ),
    ).toEqual([]);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
    await page.context().close();
  });
});
