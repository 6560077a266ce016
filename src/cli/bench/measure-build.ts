import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keptFolder } from '../../content-files/kept-files.ts';
import type { Figure } from './figure.ts';

/** How long the content takes to become a site when no picture and no poster is kept from a build before. */
export function measureColdBuild(): Figure {
  const folder = mkdtempSync(join(tmpdir(), 'nightlight-build-'));
  rmSync(keptFolder, { recursive: true, force: true });
  try {
    const start = performance.now();
    const { status, stderr } = spawnSync(process.execPath, ['src/cli/nightlight.mjs', 'build'], {
      env: { ...process.env, OUT_DIR: join(folder, 'site') },
      encoding: 'utf8',
      maxBuffer: 1024 ** 3,
    });
    if (status !== 0) throw new Error(`The build ended with ${status}:\n${stderr}`);
    const seconds = Math.round((performance.now() - start) / 1_000);
    return { name: 'build: nothing kept from before', value: seconds, bound: 180, unit: 's' };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
