import type { Browser, Page } from 'puppeteer-core';

/** A phone's width, in CSS pixels. */
const phone = { width: 360, height: 740 };

/**
 * Opens a page as a reader on a phone, and gives what is wrong with it: errors, what the policy refused, other hosts,
 * letters that stand out of the page, a heading that is not there.
 * @param use what the reader does there; what it gives is wrong too
 */
export async function faultsOfPage(
  browser: Browser,
  address: string,
  use: (page: Page) => Promise<readonly string[]> = () => Promise.resolve([]),
): Promise<string[]> {
  const page = await browser.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`error: ${String(error)}`));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const { origin } = new URL(request.url());
    if (origin !== 'null' && origin !== new URL(address).origin) {
      faults.push(`asks another host: ${request.url()}`);
    }
  });
  try {
    await page.setViewport(phone);
    const answer = await page.goto(address, { waitUntil: 'load' });
    if (!answer || answer.status() >= 400) faults.push(`answers ${answer?.status() ?? 'nothing'}`);
    faults.push(...(await page.evaluate(whatIsSeen)), ...(await use(page)));
  } catch (error) {
    faults.push(error instanceof Error ? error.message : String(error));
  } finally {
    await page.close();
  }
  return faults;
}

/** Runs in the page. */
function whatIsSeen(): string[] {
  const heading = document.querySelector('h1')?.getBoundingClientRect();
  const { scrollWidth, clientWidth } = document.documentElement;
  return [
    ...(heading && heading.width > 0 && heading.height > 0 ? [] : ['shows no heading']),
    ...(scrollWidth > clientWidth ? [`is ${scrollWidth - clientWidth} px wider than a phone`] : []),
  ];
}
