import { existsSync } from 'node:fs';
import { type Browser, chromium as playwright } from 'playwright-core';

const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Where a Chromium is: the one that `CHROMIUM` names, an installed one, else the one that npm brought. */
export async function chromiumPath(): Promise<string> {
  const known = [process.env['CHROMIUM'] ?? '', ...installed].find((path) => existsSync(path));
  return known ?? (await chromiumFromNpm());
}

async function chromiumFromNpm(): Promise<string> {
  // With this variable the package unpacks the libraries that a bare Debian does not have.
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs22.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  return chromium.executablePath();
}

/** A real Chromium, headless. The caller closes it. */
export async function launchChromium(more: readonly string[] = []): Promise<Browser> {
  return playwright.launch({ executablePath: await chromiumPath(), args: [...flags, ...more] });
}
