import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browserSite, templates } from '../support/browser-site.ts';

const site = browserSite();
const sensitive = '/en/understand/talking-about-suicide/';
const linkNames = ['Telegram', 'WhatsApp', 'Bluesky', 'E-mail'];

const share = (page: Page) => page.locator('.share');
const withoutSheet = (page: Page) =>
  page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'share'));

/** A share sheet that notes what it is given, and ends as the test says. */
const withSheet =
  (failure = '') =>
  (page: Page) =>
    page.addInitScript((name) => {
      Object.defineProperty(navigator, 'share', {
        value: (data: unknown) => {
          document.documentElement.dataset['given'] = JSON.stringify(data);
          return name === '' ? Promise.resolve() : Promise.reject(new DOMException('', name));
        },
      });
    }, failure);

describe('without JavaScript', () => {
  it('an article is sent on by plain links, and its short link can be copied by hand', async () => {
    const page = await site.open(templates.article, { javaScriptEnabled: false });
    expect(await share(page).locator('a').allTextContents()).toEqual(
      linkNames.map((name) => expect.stringContaining(name) as string),
    );
    expect(await share(page).locator('bdi').textContent()).toBe(
      'https://nightlight.example/c/peer',
    );
    expect(await share(page).locator('button:visible, input:visible').count()).toBe(0);
    await page.context().close();
  });
});

describe('where the browser has no share sheet', () => {
  it('the links stay, and nothing of the reader goes into them', async () => {
    const page = await site.open(`${templates.article}?fbclid=abc&name=Ada`, {}, withoutSheet);
    expect(await share(page).locator('a:visible').count()).toBe(4);
    const links = await share(page)
      .locator('a')
      .evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).href));
    expect(links.filter((link) => /fbclid|Ada|utm_|localhost/.test(link))).toEqual([]);
    await page.context().close();
  });

  it('the link is copied, as it stands in the language that is read', async () => {
    const context = await site.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
    const page = await context.newPage();
    await withoutSheet(page);
    await page.goto(site.origin + templates.articleArabic);
    await share(page).locator('button').first().click();
    await page.locator('.share [role=status]:not(:empty)').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      `https://nightlight.example${templates.articleArabic}`,
    );
    await context.close();
  });

  it('and lets nothing be copied, the short link is marked for the reader', async () => {
    const page = await site.open(templates.article, {}, async (opened) => {
      await withoutSheet(opened);
      await opened.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'clipboard'));
    });
    await page.getByRole('button', { name: 'Copy the link' }).click();
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(
      'https://nightlight.example/c/peer',
    );
    await page.context().close();
  });

  it.each([
    ['https://social.example/@me', 'https://social.example/share?text='],
    ['@me@social.example', 'https://social.example/share?text='],
  ])('Mastodon opens on the server %s, and the server is kept nowhere', async (typed, start) => {
    const page = await site.open(templates.article, {}, withoutSheet);
    await page.route('https://social.example/**', (route) => route.fulfill({ body: 'a server' }));
    await page.getByLabel(/Mastodon/).fill(typed);
    await share(page).locator('form button').click();
    await page.waitForURL('https://social.example/**');
    expect(page.url().startsWith(start)).toBe(true);
    expect(new URL(page.url()).searchParams.get('text')).toBe(
      `This may interest you: What is peer support? https://nightlight.example${templates.article}`,
    );
    await page.goBack();
    expect(await page.getByLabel(/Mastodon/).inputValue()).toBe('');
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    await page.context().close();
  });

  it('what is no server leads nowhere', async () => {
    const page = await site.open(templates.article, {}, withoutSheet);
    await page.getByLabel(/Mastodon/).fill('javascript:alert(1)');
    await share(page).locator('form button').click();
    expect(new URL(page.url()).pathname).toBe(templates.article);
    expect(await page.getByLabel(/Mastodon/).evaluate((field) => field.matches(':focus'))).toBe(
      true,
    );
    await page.context().close();
  });
});

describe('where the browser has a share sheet', () => {
  it('one button takes the place of the links', async () => {
    const page = await site.open(templates.article, {}, withSheet());
    expect(await share(page).locator('a:visible, input:visible').count()).toBe(0);
    await share(page).getByRole('button', { name: 'Share', exact: true }).click();
    const given = await page.locator('html').getAttribute('data-given');
    expect(JSON.parse(given ?? '{}')).toEqual({
      text: 'This may interest you: What is peer support?',
      url: `https://nightlight.example${templates.article}`,
    });
    await page.context().close();
  });

  it.each([
    ['NotAllowedError', 4],
    ['AbortError', 0],
  ])('that ends with %s, %i links are seen', async (failure, expected) => {
    const page = await site.open(templates.article, {}, withSheet(failure));
    await share(page).getByRole('button', { name: 'Share', exact: true }).first().click();
    await page.waitForFunction(() => document.documentElement.dataset['given'] !== undefined);
    await page.evaluate(() => new Promise(requestAnimationFrame));
    expect(await share(page).locator('a:visible').count()).toBe(expected);
    await page.context().close();
  });
});

describe('on a sensitive page', () => {
  it.each([
    ['en', sensitive, 'Talking about suicide safely (Nightlight)'],
    ['fr', '/fr/comprendre/parler-du-suicide/', 'Parler du suicide avec soin (Nightlight)'],
  ])('the text says nothing of who sends it, in %s', async (_, path, expected) => {
    const page = await site.open(path, { javaScriptEnabled: false });
    const address = `https://nightlight.example${path}`;
    const hrefs = await share(page)
      .locator('a')
      .evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).href));
    const parameters = hrefs.map((href) => new URL(href).searchParams);
    expect(parameters[0]?.get('text')).toBe(expected);
    expect(parameters[1]?.get('text')).toBe(`${expected} ${address}`);
    expect(parameters[3]?.get('subject')).toBe('Nightlight');
    await page.context().close();
  });
});
