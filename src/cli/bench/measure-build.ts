import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measuredRun } from '../bench-scale/measured-run.ts';
import type { Figure } from './figure.ts';
import { withNothingKept } from './nothing-kept.ts';

/** How long the content takes to become a site on a machine that has never built. */
export async function measureColdBuild(): Promise<Figure> {
  const folder = mkdtempSync(join(tmpdir(), 'nightlight-build-'));
  try {
    const { seconds } = await withNothingKept(() =>
      measuredRun(['src/cli/nightlight.mjs', 'build'], { env: { OUT_DIR: join(folder, 'site') } }),
    );
    const value = Math.round(seconds);
    return { name: 'build: nothing kept from before', value, bound: 180, unit: 's' };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
