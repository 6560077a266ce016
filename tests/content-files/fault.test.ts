import { describe, expect, it } from 'vitest';
import { describeFault, type Fault, inReadingOrder } from '../../src/content-files/fault.ts';

const fault: Fault = {
  path: 'content/topics/listening/index.en.mdx',
  line: 3,
  column: 7,
  severity: 'error',
  rule: 'schema/value',
  field: 'slug',
  message: 'has capitals, spaces or signs',
  remedy: 'Use small letters and digits, joined by single hyphens.',
};

describe('a fault in words', () => {
  it('is place, severity, rule, field and message on one line, and the remedy below', () => {
    expect(describeFault(fault)).toBe(
      'content/topics/listening/index.en.mdx:3:7 error schema/value slug: has capitals, spaces or signs\n' +
        '    Use small letters and digits, joined by single hyphens.',
    );
  });

  it('names no field where the fault is in none', () => {
    const [line] = describeFault({ ...fault, field: '', severity: 'warning' }).split('\n');
    expect(line).toBe(
      'content/topics/listening/index.en.mdx:3:7 warning schema/value has capitals, spaces or signs',
    );
  });
});

describe('the reading order of faults', () => {
  it.each<[by: string, first: Partial<Fault>, second: Partial<Fault>]>([
    ['file', { path: 'content/a.mdx', line: 9 }, { path: 'content/b.mdx', line: 1 }],
    ['line, as a number', { line: 9, column: 5 }, { line: 10, column: 1 }],
    ['column, as a number', { column: 9 }, { column: 10 }],
    ['rule, at one place', { rule: 'citation/unused' }, { rule: 'schema/value' }],
    ['field, for one rule', { field: 'description' }, { field: 'title' }],
  ])('is by %s', (_, first, second) => {
    const [one, two] = [
      { ...fault, ...first },
      { ...fault, ...second },
    ];
    expect(inReadingOrder([two, one])).toEqual([one, two]);
  });

  it('leaves the list that it was given as it is', () => {
    const given = [fault, { ...fault, line: 1 }];
    inReadingOrder(given);
    expect(given.map(({ line }) => line)).toEqual([3, 1]);
  });
});
