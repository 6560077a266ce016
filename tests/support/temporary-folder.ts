import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** One folder for all that a run of tests makes; it is gone when the run is over, whoever forgot to tidy up. */
export function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'nightlight-tests-'));
  process.env['TMPDIR'] = folder;
  return () => {
    rmSync(folder, { recursive: true, force: true });
  };
}
