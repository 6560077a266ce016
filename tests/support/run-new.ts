import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { vi } from 'vitest';
import { run } from '../../src/cli/commands.ts';

/** Runs `npm run new` on a content folder, in this process: a new one for each case would take minutes. */
export async function runNew(directory: string, options: readonly string[]) {
  vi.stubEnv('CONTENT_DIR', directory);
  vi.stubEnv('BUILD_DATE', '2026-11-22');
  const said = vi.spyOn(console, 'log').mockReturnValue();
  const complained = vi.spyOn(console, 'error').mockReturnValue();
  const linesOf = (spy: typeof said) =>
    spy.mock.calls.map(([line]) => `${String(line)}\n`).join('');
  try {
    const status = await run('new', options);
    return { status, stdout: linesOf(said), stderr: linesOf(complained) };
  } finally {
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
  }
}

/** Runs it as a person does, in a process of its own. `answers` are typed one after the other. */
export function askNew(directory: string, options: readonly string[], answers: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['src/cli/nightlight.mjs', 'new', ...options],
    {
      env: { ...process.env, CONTENT_DIR: directory, BUILD_DATE: '2026-11-22' },
      input: answers.map((answer) => `${answer}\n`).join(''),
      encoding: 'utf8',
    },
  );
  return { status, stdout, stderr };
}

/** Every file of a folder with its text: what was there, to compare. */
export function textsIn(directory: string): Record<string, string> {
  const files = readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name));
  return Object.fromEntries(
    files.map((path) => [path.slice(directory.length + 1), readFileSync(path, 'utf8')]),
  );
}

/** The paths of one folder that the other does not have. */
export const addedTo = (before: Record<string, string>, after: Record<string, string>): string[] =>
  Object.keys(after)
    .filter((path) => !(path in before))
    .sort();
