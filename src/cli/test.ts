import type { Command } from './commands.ts';
import { runNode } from './run-node.ts';

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

/** Everything that CI runs, in the order in which a fault is cheapest to find. */
const steps: readonly Step[] = [
  { name: 'types', args: bin('astro/bin/astro.mjs', 'check', '--minimumSeverity', 'warning') },
  { name: 'lint', args: bin('eslint/bin/eslint.js', '--max-warnings', '0', '.') },
  { name: 'format', args: bin('prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.') },
  suite('unit'),
  suite('architecture'),
  { name: 'check', args: ['src/cli/nightlight.mjs', 'check'] },
  suite('content'),
  { name: 'build', args: ['src/cli/nightlight.mjs', 'build'] },
  suite('site'),
  suite('browser'),
];

/** `npm test`: runs every step, whatever the ones before it said, and says at the end what ran. */
export const command: Command = async () => {
  const results: { name: string; passed: boolean; seconds: number }[] = [];
  for (const { name, args } of steps) {
    console.log(`\n== ${name}`);
    const start = performance.now();
    const passed = (await runNode(args)) === 0;
    results.push({ name, passed, seconds: (performance.now() - start) / 1000 });
  }
  console.log('\nWhat ran:');
  for (const { name, passed, seconds } of results) {
    console.log(`  ${passed ? 'passed' : 'FAILED'}  ${name} (${seconds.toFixed(0)} s)`);
  }
  const failed = results.filter(({ passed }) => !passed).length;
  console.log(failed === 0 ? 'All steps passed.' : `${failed} of ${steps.length} steps failed.`);
  return failed === 0 ? 0 : 1;
};
