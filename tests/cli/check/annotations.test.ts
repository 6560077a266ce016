import { describe, expect, it } from 'vitest';
import { annotations } from '../../../src/cli/check/annotations.ts';
import type { Fault } from '../../../src/content-files/fault.ts';

const fault: Fault = {
  path: 'content/topics/crisis/index.en.mdx',
  line: 3,
  column: 7,
  severity: 'error',
  rule: 'schema/value',
  field: 'slug',
  message: 'has capitals',
  remedy: 'Use small letters.',
};
const annotated = (...faults: Partial<Fault>[]) =>
  annotations(
    faults.map((changes) => ({ ...fault, ...changes })),
    '/site/content',
    '/site',
  );

describe('a note for GitHub', () => {
  it('names file, place, rule, fault and remedy', () => {
    expect(annotated({})).toEqual([
      '::error file=content/topics/crisis/index.en.mdx,line=3,col=7,title=schema/value::slug: has capitals%0AUse small letters.',
    ]);
  });

  it.each<[what: string, changes: Partial<Fault>, part: string]>([
    ['a comma and a colon in a name', { path: 'content/a,b:c.mdx' }, 'file=content/a%2Cb%3Ac.mdx,'],
    [
      'a new line in a name',
      { path: 'content/a\n::error::b' },
      'file=content/a%0A%3A%3Aerror%3A%3Ab,',
    ],
    ['a per cent sign', { message: '100 %0A' }, 'slug: 100 %250A%0A'],
    ['a new line in a message', { message: 'one\r\n::error::two' }, 'one%0D%0A::error::two%0A'],
  ])('hides %s from GitHub', (_, changes, part) => {
    const [note = '', ...others] = annotated(changes);
    expect(others).toEqual([]);
    expect(note).toContain(part);
    expect(note).not.toMatch(/[\r\n]/);
  });

  it('says errors first, then warnings, then advice, of which ten are enough', () => {
    const notes = annotated(
      ...Array.from({ length: 12 }, () => ({ severity: 'info' as const })),
      { severity: 'warning' },
      {},
    );
    expect(notes.map((note) => note.slice(2, note.indexOf(' ')))).toEqual([
      'error',
      'warning',
      ...Array.from({ length: 10 }, () => 'notice'),
    ]);
  });

  it('counts paths from the folder of the project, wherever the content stands', () => {
    expect(annotations([fault], '/elsewhere/content', '/site')[0]).toContain(
      'file=../elsewhere/content/topics/crisis/index.en.mdx,',
    );
  });
});
