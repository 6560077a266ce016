import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A copy of the real content that a test may change. */
export function copyOfContent(): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'nightlight-')), 'content');
  cpSync('content', folder, { recursive: true });
  return folder;
}

/** Runs a command of package.json on a content folder. */
export function runCommand(
  command: string,
  content: string,
  environment: Readonly<Record<string, string>> = {},
) {
  const result = spawnSync(process.execPath, ['src/cli/nightlight.mjs', command], {
    env: { ...process.env, CONTENT_DIR: content, ...environment },
    encoding: 'utf8',
  });
  return { code: result.status, output: result.stdout + result.stderr };
}

/** Builds a content folder into a folder of its own, and says where. */
export function buildAside(
  content: string,
  environment: Readonly<Record<string, string>> = {},
): string {
  const output = join(mkdtempSync(join(tmpdir(), 'nightlight-')), 'site');
  const { code, output: log } = runCommand('build', content, { OUT_DIR: output, ...environment });
  if (code !== 0) throw new Error(`The build failed:\n${log}`);
  return output;
}
