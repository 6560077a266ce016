import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Workflow {
  readonly on: { readonly schedule?: readonly { readonly cron: string }[] };
  readonly permissions?: unknown;
  readonly jobs: Readonly<
    Record<string, { readonly steps: readonly { run?: string; env?: Record<string, string> }[] }>
  >;
}

const folder = '.github/workflows';
const workflows = readdirSync(folder).map((name) => {
  const text = readFileSync(join(folder, name), 'utf8');
  return { name, text, workflow: parse(text) as Workflow };
});
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};
const runsOf = ({ jobs }: Workflow) =>
  Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []));

describe('the workflows', () => {
  it('run only commands that exist', () => {
    const commands = workflows.flatMap(({ workflow }) =>
      runsOf(workflow).flatMap((run) => [...run.matchAll(/^npm run ([\w-]+)/gm)]),
    );
    expect(commands.map((match) => match[1]!).filter((name) => !(name in scripts))).toEqual([]);
    expect(commands.length).toBeGreaterThan(0);
  });

  it('put no secret into a line of the shell, where a log could show it', () => {
    const runs = workflows.flatMap(({ workflow }) => runsOf(workflow));
    expect(runs.filter((run) => run.includes('${{'))).toEqual([]);
  });

  it('ask for no right that they do not name', () => {
    expect(workflows.filter(({ workflow }) => workflow.permissions === undefined)).toEqual([]);
  });

  it('build the site each day, and can be started by hand', () => {
    const daily = workflows.find(({ name }) => name === 'daily.yml')?.workflow;
    const [timer] = daily?.on.schedule ?? [];
    expect(timer?.cron).toMatch(/^\d+ \d+ \* \* \*$/);
    expect(Object.keys(daily?.on ?? {})).toContain('workflow_dispatch');
  });
});
