import type { Command } from './commands.ts';
import { runNodeQuietly } from './run-node.ts';

/** A part of the tests: its name, and the program that runs it. */
interface Step {
  readonly name: string;
  readonly args: readonly string[];
}

const bin = (path: string, ...args: string[]) => [`node_modules/${path}`, ...args];
const suite = (name: string): Step => ({
  name,
  args: bin('vitest/vitest.mjs', 'run', '--config', 'tests/vitest.config.ts', '--project', name),
});

const types: Step = {
  name: 'types',
  args: bin('astro/bin/astro.mjs', 'check', '--minimumSeverity', 'warning'),
};
const lint: Step = { name: 'lint', args: bin('eslint/bin/eslint.js', '--max-warnings', '0', '.') };
const format: Step = {
  name: 'format',
  args: bin('prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'),
};
const check: Step = { name: 'check', args: ['src/cli/nightlight.mjs', 'check'] };
const build: Step = { name: 'build', args: ['src/cli/nightlight.mjs', 'build'] };

/** Steps that run one after the other. */
type Lane = readonly Step[];

/** Everything that CI runs. The lanes of a stage run beside each other: even a small machine has two processors. */
const stages: readonly (readonly Lane[])[] = [
  [
    // Lint reads the types of the content, which the step before it writes. All that writes in .astro/ is in this lane.
    [types, lint, build, suite('builds')],
    [format, suite('architecture'), check, suite('content'), suite('domain'), suite('unit')],
  ],
  [[suite('site')]],
  // Alone: a browser that has to wait for a processor makes its tests wait too.
  [[suite('browser')]],
];

interface Result {
  readonly name: string;
  readonly passed: boolean;
  readonly seconds: number;
}

/** `npm test`: runs every step, whatever the others said, and says at the end what ran. */
export const command: Command = async () => {
  const start = performance.now();
  const results: Result[] = [];
  for (const lanes of stages) {
    results.push(...(await Promise.all(lanes.map(runLane))).flat());
  }
  console.log('\nWhat ran:');
  for (const { name, passed, seconds } of results) {
    console.log(`  ${passed ? 'passed' : 'FAILED'}  ${name} (${seconds.toFixed(0)} s)`);
  }
  const failed = results.filter(({ passed }) => !passed).length;
  const verdict = failed === 0 ? 'All steps passed' : `${failed} of ${results.length} steps failed`;
  console.log(`${verdict}, in ${secondsSince(start).toFixed(0)} s.`);
  return failed === 0 ? 0 : 1;
};

async function runLane(lane: Lane): Promise<Result[]> {
  const results: Result[] = [];
  for (const step of lane) results.push(await runStep(step));
  return results;
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
