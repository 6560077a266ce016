import type { Server } from 'node:http';
import type { Browser } from 'playwright-core';
import { startServer } from '../serve.ts';
import { endServer, originOf } from '../serve/listen.ts';
import { launchChromium } from './chromium.ts';

/** What is done with a browser and a site at `origin`: `http://localhost:40123`. */
type Act<Result> = (browser: Browser, origin: string) => Promise<Result>;

/**
 * Serves a built folder as its host would and opens a browser for it. Both are closed whatever happens.
 * @param flags what Chromium is told beside its usual flags
 */
export const withServedSite = async <Result>(
  folder: string,
  act: Act<Result>,
  flags: readonly string[] = [],
): Promise<Result> => withBrowserFor(await startServer(folder, 0), act, flags);

/** Opens a browser for what a server serves already. Both are closed whatever happens, also where no browser opens. */
export const withBrowserFor = <Result>(
  server: Server,
  act: Act<Result>,
  flags: readonly string[] = [],
): Promise<Result> =>
  whileServing(server, async (origin) => {
    const browser = await launchChromium(flags);
    try {
      return await act(browser, origin);
    } finally {
      await browser.close();
    }
  });

/** Does something with what a server serves, and ends it whatever happens. */
export async function whileServing<Result>(
  server: Server,
  act: (origin: string) => Promise<Result>,
): Promise<Result> {
  try {
    return await act(originOf(server));
  } finally {
    endServer(server);
  }
}
