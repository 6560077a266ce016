import { chromiumPath } from '../../src/cli/bench/chromium.ts';

/** Unpacks the Chromium that npm brought, once: of two files that begin together, one would start half a program. */
export async function setup(): Promise<void> {
  process.env['CHROMIUM'] = await chromiumPath();
}
