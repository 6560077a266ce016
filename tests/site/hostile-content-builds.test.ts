import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import ICAL from 'ical.js';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../../src/cli/bench/chromium.ts';
import { unseenSignInField } from '../../src/domain/typography/unseen-signs.ts';
import { buildAside } from '../support/build-content.ts';
import { writtenContentTree } from '../support/content-tree.ts';
import { hostile, hostileTree } from '../support/hostile-tree.ts';
import { parsedCsv, withoutGuard } from '../support/parsed-csv.ts';
import { serveSite } from '../support/serve-site.ts';
import { readVcard, unescaped } from '../support/vcard-reader.ts';

/** Signs that mean something to HTML, YAML, Markdown and JSON. */
const markup = '<>&"\'`{}[]()*_#|!\\/:;=-%$ ab';

/** Any text that a field takes, and what HTML, YAML, Markdown and JSON read as signs of their own. */
const anyTitle = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
    fc.string({
      unit: fc.constantFrom(...(markup.match(/./g) ?? []), '&lt;', '</a>', '<!--', ']]>'),
      minLength: 1,
      maxLength: 40,
    }),
  )
  .filter((text) => text.trim() === text && unseenSignInField(text) === -1);

/** Each is drawn once for one build: a build for each would take minutes. */
const titles = [...new Set(fc.sample(anyTitle, 80))];

let folder = '';
let browser: Browser;
let site: Awaited<ReturnType<typeof serveSite>>;
let page: Page;
const asked: string[] = [];

beforeAll(async () => {
  folder = buildAside(writtenContentTree(hostileTree(titles)));
  site = await serveSite(folder);
  browser = await launchChromium();
  // Without the policy, so that nothing but the pages themselves keeps what is hostile from running.
  page = await browser.newPage({ bypassCSP: true });
  page.on('request', (request) => asked.push(request.url()));
}, 180_000);
afterAll(async () => {
  await browser.close();
  site.stop();
});

const filesThat = (matches: RegExp) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => matches.test(file));
const read = (file: string) => readFileSync(join(folder, file), 'utf8');

/** What of a page could run, load or send something, as the browser has read it. */
const dangersOf = (html: string, type: DOMParserSupportedType = 'text/html') =>
  page.evaluate(
    ([text, kind]) => {
      const found = [...new DOMParser().parseFromString(text, kind).querySelectorAll('*')];
      return found.flatMap((element) => {
        const attributes = [...element.attributes].flatMap(({ name, value }) => {
          const address = /^(href|src|action|formaction|data|xlink:href)$/.test(name)
            ? new URL(value, 'https://here.example/').protocol
            : '';
          const isDangerous =
            /^(on|style$|srcdoc$|http-equiv$)/.test(name) ||
            /^(javascript|vbscript|data|blob):$/.test(address);
          return isDangerous && value !== 'content-security-policy' ? [`${name}="${value}"`] : [];
        });
        const source = element.getAttribute('src');
        const isOurScript =
          source?.startsWith('/_astro/') === true ||
          /^application\/(ld\+)?json$/.test(element.getAttribute('type') ?? '');
        const isDangerous =
          element.localName === 'script'
            ? !isOurScript
            : /^(iframe|frame|object|embed|base|foreignobject|b|parsererror)$/i.test(
                element.localName,
              ) ||
              (element.localName === 'img' && source === 'x');
        return [...attributes, ...(isDangerous ? [element.outerHTML.slice(0, 120)] : [])];
      });
    },
    [html, type] as const,
  );

/** The texts of a feed that programs show as HTML. */
const htmlWithin = (feed: string) =>
  page.evaluate(
    (text) =>
      [
        ...new DOMParser().parseFromString(text, 'application/xml').querySelectorAll('[type=html]'),
      ].map((element) => element.textContent),
    feed,
  );

describe('where every field and every word of the interface is hostile', () => {
  it('no page holds what could run, as a browser reads it', async () => {
    const pages = filesThat(/\.html$/).filter((file) => !file.startsWith('admin/index'));
    expect(pages.length).toBeGreaterThan(30);
    const dangers: string[] = [];
    for (const file of pages) {
      dangers.push(...(await dangersOf(read(file))).map((danger) => `${file}: ${danger}`));
    }
    expect(dangers).toEqual([]);
  });

  it('nothing runs and nothing is asked for from elsewhere, with the scripts of the site at work', async () => {
    const opened = filesThat(/^(en|embed\/en).*index\.html$/);
    for (const file of opened) {
      await page.goto(`${site.origin}/${encodeURI(file.replace(/index\.html$/, ''))}`);
      const broken = await page.evaluate(
        () =>
          [...document.querySelectorAll('img[src="x"], [onerror], [onload], [onmouseover]')].length,
      );
      expect(broken, file).toBe(0);
    }
    await page.goto(`${site.origin}/en/search/#q=listen`);
    await page.locator('[data-search-result]').first().waitFor();
    expect(await page.locator('img[src="x"]').count()).toBe(0);
    expect(asked.filter((address) => !address.startsWith(site.origin))).toEqual([]);
    expect(asked.filter((address) => address.endsWith('/x'))).toEqual([]);
  });

  it.each([
    ['en/understand/listening-well/', 'h1', `How to listen ${hostile}`],
    ['en/campaigns/long-nights/', 'h1', `Long nights ${hostile}`],
    ['en/about/', 'h1', `About ${hostile}`],
    ['en/topics/listening/', 'h1', `Listening ${hostile}`],
    ['en/help/fr/3114/', 'h1', `=1+1 ${hostile}`],
  ])('%s says in its %s what was written', async (path, selector, expected) => {
    await page.goto(`${site.origin}/${path}`);
    expect((await page.locator(selector).first().textContent())?.trim()).toBe(expected);
  });

  it('data for scripts and search engines is JSON, with the words as they were written', () => {
    const blocks = filesThat(/\.html$/).flatMap((file) => [
      ...read(file).matchAll(/<script type="application\/(?:ld\+)?json"[^>]*>(.*?)<\/script>/gs),
    ]);
    expect(blocks.length).toBeGreaterThan(30);
    for (const [, text = ''] of blocks) expect(JSON.parse(text)).toBeTypeOf('object');
    expect(blocks.some(([, text = '']) => JSON.stringify(JSON.parse(text)).includes('<img'))).toBe(
      true,
    );
  });

  it('every JSON file is JSON', () => {
    const files = filesThat(/\.json$/);
    expect(files.length).toBeGreaterThan(10);
    for (const file of files) expect(JSON.parse(read(file)), file).toBeTypeOf('object');
  });

  it('feeds and sitemaps are XML, and what they hold could not run', async () => {
    const dangers: string[] = [];
    for (const file of filesThat(/\.xml$/)) {
      dangers.push(...(await dangersOf(read(file), 'application/xml')));
      for (const html of await htmlWithin(read(file))) dangers.push(...(await dangersOf(html)));
    }
    for (const file of filesThat(/feed\.json$/)) {
      const { items } = JSON.parse(read(file)) as { items: { content_html?: string }[] };
      for (const item of items) dangers.push(...(await dangersOf(item.content_html ?? '')));
    }
    expect(dangers).toEqual([]);
  });

  it('a card for an address book has the lines of a card alone', () => {
    const [file = ''] = filesThat(/^en.*\.vcf$/);
    const lines = readVcard(read(file));
    expect(lines.filter(({ name }) => name === 'TEL').map(({ value }) => value)).toEqual([
      'tel:3114',
    ]);
    expect(unescaped(lines.find(({ name }) => name === 'FN')!.value)).toBe(`=1+1 ${hostile}`);
  });

  it('calendars hold events, and in their titles what was written', () => {
    for (const file of filesThat(/^(en|kits).*\.ics$/)) {
      const calendar = new ICAL.Component(ICAL.parse(read(file)) as unknown[]);
      const events = calendar.getAllSubcomponents('vevent');
      expect(events.length, file).toBeGreaterThan(0);
      expect(String(events[0]!.getFirstPropertyValue('summary')), file).toContain('Long nights');
    }
  });

  it('a spreadsheet of the open data has whole rows and runs nothing', () => {
    const [head = [], ...rows] = parsedCsv(read('api/v1/services.csv'));
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row).toHaveLength(head.length);
    const cells = rows.flat();
    expect(cells.filter((cell) => /^[=+@]/.test(cell))).toEqual([]);
    expect(cells.map(withoutGuard)).toContain(`=1+1 ${hostile}`);
  });

  it('the rules of the host are rules alone', () => {
    for (const line of read('_redirects').trim().split('\n')) {
      expect(line).toMatch(/^\/\S* \/\S* (301|302)!?( Language=[a-z]{2})?$/);
    }
    for (const line of read('_headers').split('\n')) {
      expect(line).toMatch(/^$|^\/\S*$|^ {2}[A-Z][A-Za-z-]+: [\x20-\x7E]+$/);
    }
    expect(read('_headers')).not.toContain('evil');
    expect(read('_redirects') + read('_headers')).not.toMatch(/<|onerror/);
  });
});

describe('any text in a title', () => {
  it('comes out of the page as the same text', async () => {
    await page.goto(`${site.origin}/en/understand/listening-well/`);
    const shown = await page
      .locator('.notes li a[href^="https://one.example"]')
      .evaluateAll((links) => links.map((link) => link.textContent.replace(/^\n\s*|\n\s*$/g, '')));
    expect(shown).toEqual(titles);
  });
});
