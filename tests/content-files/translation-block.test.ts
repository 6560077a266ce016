import { describe, expect, it } from 'vitest';
import { recordBlock, withRecord } from '../../src/content-files/translation-block.ts';

const of = '8e6f0c1d2b3a 91c0';
const block = 'translation:\n  of: "8e6f0c1d2b3a 91c0"\n  by: person\n';
const fields = 'title: Sommeil\nslug: sommeil\n';
const body = '\nUn texte.\n\n---\n\ntranslation: rien\n';
const text = `---\n${fields}---\n${body}`;
const recorded = `---\n${fields}${block}---\n${body}`;

describe('the record in a file', () => {
  it.each([
    ['where there was none', text],
    ['in place of one', recorded],
    [
      'in place of one with more fields',
      recorded.replace('by: person', 'by: machine\n  reviewer: somebody\n  reviewed: 2026-11-22'),
    ],
    [
      'in place of one on a single line',
      text.replace('slug', 'translation: { of: "0123456789ab", by: machine }\nslug'),
    ],
    [
      'in place of one that stood first',
      `---\n${block.replace('person', 'machine')}${fields}---\n${body}`,
    ],
  ])('is written after the other fields %s', (_, before) => {
    expect(withRecord(before, { of, by: 'person' })).toBe(recorded);
  });

  it('leaves a list, a block of text and a field with a name like it as they are', () => {
    const more = 'translations: two\nhashtags:\n  - sommeil\nnote: |\n  translation: rien\n';
    const changed = withRecord(`---\n${more}---\n`, { of, by: 'person' });
    expect(changed).toBe(`---\n${more}${block}---\n`);
  });

  it.each([
    ['the line ends of Windows', (some: string) => some.replaceAll('\n', '\r\n')],
    ['a byte order mark', (some: string) => `\uFEFF${some}`],
  ])('keeps %s', (_, written) => {
    expect(withRecord(written(text), { of, by: 'person' })).toBe(written(recorded));
  });

  it('names the reviewer and the day, where there is one', () => {
    const record = { of, by: 'machine', reviewer: 'somebody', reviewed: '2026-11-22' } as const;
    expect(recordBlock(record).split('\n').slice(3)).toEqual([
      '  reviewer: somebody',
      '  reviewed: 2026-11-22',
      '',
    ]);
  });

  it('has no place in a text without fields', () => {
    expect(withRecord('Words only.\n', { of, by: 'person' })).toBeUndefined();
  });
});
