import type { Command } from './commands.ts';
import { runNodeQuietly } from './run-node.ts';

/** A part of the tests. */
interface Step {
  readonly name: string;
  /** The program that runs it. */
  readonly args: readonly string[];
  /** What must have ended before, well or not. */
  readonly after: readonly Step[];
}

const step = (name: string, args: readonly string[], ...after: Step[]): Step => ({
  name,
  args,
  after,
});
const bin = (path: string, ...args: string[]) => [`node_modules/${path}`, ...args];
const vitest = bin('vitest/vitest.mjs', 'run', '--config', 'tests/vitest.config.ts');
const suite = (name: string, ...after: Step[]): Step =>
  step(name, [...vitest, '--project', name], ...after);

const types = step('types', bin('astro/bin/astro.mjs', 'check', '--minimumSeverity', 'warning'));
const format = step(
  'format',
  bin('prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'),
);
const check = step('check', ['src/cli/nightlight.mjs', 'check']);
// What writes in .astro/ comes one after the other: types, build, builds.
const build = step('build', ['src/cli/nightlight.mjs', 'build'], types);
// It reads the types of the content, which the step before it writes.
const lint = step('lint', bin('eslint/bin/eslint.js', '--max-warnings', '0', '.'), types);

/** What runs beside each other: the first step that can begin is the first to be taken. */
const besideEachOther: readonly Step[] = [
  types,
  format,
  suite('architecture'),
  check,
  build,
  suite('builds', build),
  suite('content'),
  suite('domain'),
  suite('unit'),
  lint,
  suite('site', build),
];

/**
 * Alone: where builds run beside it, its tests wait for a processor. They wait for pages more than they work, so that
 * three files share two processors well.
 */
const browser = step('browser', [...vitest, '--project', 'browser', '--maxWorkers', '3']);

/** Even a small machine has two processors. */
const atOnce = 2;

interface Result {
  readonly name: string;
  readonly passed: boolean;
  readonly seconds: number;
}

/** `npm test`: runs every step, whatever the others said, and says at the end what ran. */
export const command: Command = async () => {
  const start = performance.now();
  const results = [...(await runBesideEachOther(besideEachOther)), await runStep(browser)];
  console.log('\nWhat ran:');
  for (const { name, passed, seconds } of results) {
    console.log(`  ${passed ? 'passed' : 'FAILED'}  ${name} (${seconds.toFixed(0)} s)`);
  }
  const failed = results.filter(({ passed }) => !passed).length;
  const verdict = failed === 0 ? 'All steps passed' : `${failed} of ${results.length} steps failed`;
  console.log(`${verdict}, in ${secondsSince(start).toFixed(0)} s.`);
  return failed === 0 ? 0 : 1;
};

async function runBesideEachOther(steps: readonly Step[]): Promise<Result[]> {
  const waiting = [...steps];
  const ended = new Map<Step, Result>();
  const running = new Set<Promise<unknown>>();
  while (ended.size < steps.length) {
    const next = waiting.findIndex(({ after }) => after.every((before) => ended.has(before)));
    if (next !== -1 && running.size < atOnce) {
      const [begun] = waiting.splice(next, 1) as [Step];
      const run = runStep(begun).then((result) => {
        ended.set(begun, result);
        running.delete(run);
      });
      running.add(run);
    } else {
      await Promise.race(running);
    }
  }
  return [...ended.values()];
}

/** What a step says is shown when it has ended, so that two of them do not talk at once. */
async function runStep({ name, args }: Step): Promise<Result> {
  const start = performance.now();
  const { code, output } = await runNodeQuietly(args);
  const seconds = secondsSince(start);
  process.stdout.write(`\n== ${name} (${seconds.toFixed(0)} s)\n`);
  process.stdout.write(output);
  return { name, passed: code === 0, seconds };
}

const secondsSince = (start: number) => (performance.now() - start) / 1000;
