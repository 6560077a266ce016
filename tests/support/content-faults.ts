import { expect } from 'vitest';
import { checkContent, errorsOf } from '../../src/content-files/check.ts';
import type { Fault } from '../../src/content-files/fault.ts';
import { type Change, contentTree } from './content-tree.ts';

/** The day after the service of the tree was read. */
export const today = '2026-11-22';

/** What `check` finds in the valid tree, changed as the test says. */
export const faultsOf = (changes: Readonly<Record<string, Change>>, day = today): Fault[] =>
  faultsIn(contentTree(changes), day);

/** What `check` finds in a folder. A build, which asks no rule that only advises, must stop for the same errors. */
export function faultsIn(directory: string, day = today): Fault[] {
  const { content, faults } = checkContent(directory, day);
  expect(errorsOf(content, day)).toEqual(
    faults.filter(({ severity }) => severity === 'error'),
  );
  return faults;
}

/** A fault in one line, as tables compare it: `'17:1 error heading/empty is a heading without words'`. */
export const inShort = ({ line, column, severity, rule, field, message }: Fault): string =>
  [`${line}:${column}`, severity, rule, field, message].filter(Boolean).join(' ');
