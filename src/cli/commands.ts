import { UserFacingError } from './user-facing-error.ts';

/** A command: what it was given on the line, and the exit code that it ends with. */
export type Command = (options: readonly string[]) => Promise<number>;

const commands: Readonly<Record<string, () => Promise<{ command: Command }>>> = {
  addresses: () => import('./addresses.ts'),
  admin: () => import('./admin.ts'),
  audit: () => import('./audit.ts'),
  bench: () => import('./bench.ts'),
  'bench:scale': () => import('./bench-scale.ts'),
  build: () => import('./build.ts'),
  check: () => import('./check.ts'),
  'check:links': () => import('./check-links.ts'),
  'content-model': () => import('./content-model.ts'),
  dev: () => import('./dev.ts'),
  firefox: () => import('./firefox.ts'),
  fonts: () => import('./fonts.ts'),
  licences: () => import('./licences.ts'),
  new: () => import('./new.ts'),
  report: () => import('./report.ts'),
  screenshots: () => import('./screenshots.ts'),
  serve: () => import('./serve.ts'),
  start: () => import('./start.ts'),
  test: () => import('./test.ts'),
};

/** Runs a command by its name. What a person can mend is said in a sentence, without a stack trace. */
export async function run(name: string | undefined, options: readonly string[]): Promise<number> {
  const load = name === undefined ? undefined : commands[name];
  if (!load) {
    console.error(
      `There is no command “${name ?? ''}”. Commands: ${Object.keys(commands).join(', ')}.`,
    );
    return 1;
  }
  try {
    const { command } = await load();
    return await command(options);
  } catch (error) {
    if (!(error instanceof UserFacingError)) throw error;
    console.error(error.message);
    return 1;
  }
}
