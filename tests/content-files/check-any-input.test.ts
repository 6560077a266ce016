import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultAsJson } from '../../src/content-files/fault.ts';
import { faultsIn } from '../support/content-faults.ts';
import { writtenContentTree } from '../support/content-tree.ts';

/** Real files among those of the tree, so that what is changed is what editors change. */
const realFiles: Readonly<Record<string, string>> = {
  'explainers/real/index.en.mdx': 'content/explainers/supporting-a-friend/index.en.mdx',
  'campaigns/real/index.en.mdx': 'content/campaigns/exam-nights/index.en.mdx',
  'services/fr/real/index.en.mdx': 'content/services/fr/sos-amitie/index.en.mdx',
  'wording/en.yaml': 'content/wording/en.yaml',
  'checks/en.yaml': 'content/checks/en.yaml',
};

const values = [
  '',
  '~',
  '[]',
  '{}',
  'true',
  '7',
  '-1e999',
  '"',
  '[[[[',
  '&a [*a]',
  '2026-13-45',
  'x: y: z',
];

/** The signs that mean something to YAML, Markdown or MDX, and some words. */
const signs = '<>{}[]()*_`#|!&^~\\:"\'-+=/ \n\tab1.@%'.match(/./gs) ?? [];

/** What may become of a file: in a bad merge, under a cat, by a program that means well. */
const mutations = fc.oneof(
  fc.double({ min: 0, max: 1, noNaN: true }).map((part) => (bytes: Buffer) => cut(bytes, part)),
  line((lines, at) => lines.toSpliced(at, 0, lines[at] ?? '')),
  line((lines, at) => lines.toSpliced(at, 1)),
  line((lines, at) => [...lines.slice(0, at), ...lines.slice(at), ...lines.slice(at)]),
  line((lines, at) => lines.toSpliced(at, 1, `\t${lines[at]}`)),
  line((lines, at) => lines.with(at, `${lines[at]}${'lorem ipsum '.repeat(20_000)}`)),
  fc
    .constantFrom(...values)
    .chain((value) =>
      line((lines, at) => lines.with(at, (lines[at] ?? '').replace(/:.*|$/, `: ${value}`))),
    ),
  fc
    .string({ unit: 'binary', maxLength: 60 })
    .chain((text) => line((lines, at) => lines.toSpliced(at, 0, text))),
  fc
    .string({ unit: fc.constantFrom(...signs), maxLength: 60 })
    .chain((text) => line((lines, at) => lines.toSpliced(at, 0, text))),
  fc
    .tuple(
      fc.uint8Array({ minLength: 1, maxLength: 8 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
    )
    .map(
      ([odd, part]) =>
        (bytes: Buffer) =>
          Buffer.concat([cut(bytes, part), odd, bytes]),
    ),
);

const cut = (bytes: Buffer, part: number) => bytes.subarray(0, Math.floor(bytes.length * part));

function line(change: (lines: string[], at: number) => string[]) {
  return fc
    .double({ min: 0, max: 1, maxExcluded: true, noNaN: true })
    .map((part) => (bytes: Buffer) => {
      const lines = bytes.toString('utf8').split('\n');
      return Buffer.from(change(lines, Math.floor(part * lines.length)).join('\n'));
    });
}

describe('check, whatever became of a file', () => {
  let directory = '';
  let files: string[] = [];
  beforeAll(() => {
    directory = writtenContentTree(
      Object.fromEntries(
        Object.entries(realFiles).map(([path, from]) => [path, readFileSync(from, 'utf8')]),
      ),
    );
    files = globSync('{*,[!u]*/**/*}.{yaml,mdx}', { cwd: directory }).sort();
  });
  afterAll(() => {
    rmSync(dirname(directory), { recursive: true });
  });

  it('says where a person finds what to mend, and never breaks', { timeout: 300_000 }, () => {
    const chosen = fc.nat().map((number) => files[number % files.length] ?? '');
    fc.assert(
      fc.property(chosen, fc.array(mutations, { minLength: 1, maxLength: 3 }), (path, changes) => {
        const file = join(directory, path);
        const before = readFileSync(file);
        try {
          const after = changes.reduce<Buffer>((bytes, change) => change(bytes), before);
          writeFileSync(file, after);
          for (const fault of faultsIn(directory)) {
            const said = faultAsJson(fault);
            expect(said.path).toMatch(/^content\//);
            expect(said.rule).toMatch(/^[a-z]+\/[a-z-]+$/);
            expect(said.message).toMatch(/\S/);
            expect(said.remedy).toMatch(/\S/);
            expectWithin(readLines(join(dirname(directory), fault.path)), fault);
          }
        } finally {
          writeFileSync(file, before);
        }
      }),
      { numRuns: 150 },
    );
  });
});

/** The lines of a file; one where it is missing, since what is missing is said of its first line. */
function readLines(file: string): string[] {
  try {
    return readFileSync(file, 'utf8')
      .replace(/^\ufeff/, '')
      .split(/\r\n?|\n/);
  } catch {
    return [''];
  }
}

function expectWithin(
  lines: readonly string[],
  { line, column }: { line: number; column: number },
) {
  expect(line).toBeGreaterThanOrEqual(1);
  expect(line).toBeLessThanOrEqual(lines.length);
  expect(column).toBeGreaterThanOrEqual(1);
  expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1);
}
