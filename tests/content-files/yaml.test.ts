import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../src/content-files/yaml.ts';

const text = `title: Long nights
topics: [sleep, listening]
everyYear:
  from: "11-15"
sources:
  - id: king-2021
    year: 2021
  - id: mead-2001
`;

describe('the place of a field', () => {
  it.each<[place: string, field: (string | number)[], line: number, column: number]>([
    ['the file as a whole', [], 1, 1],
    ['a field at the top', ['topics'], 2, 1],
    ['an item of a list on one line', ['topics', 1], 2, 17],
    ['a field in a group', ['everyYear', 'from'], 4, 3],
    ['an item of a list', ['sources', 1], 8, 5],
    ['a field of an item', ['sources', 0, 'year'], 7, 5],
  ])('is that of %s', (_, field, line, column) => {
    expect(parseYaml(text, 'a.yaml').positionOf(field)).toEqual({ line, column });
  });

  it.each<[what: string, field: (string | number)[], line: number, column: number]>([
    ['the start, for a field at the top', ['slug'], 1, 1],
    ['its group', ['everyYear', 'to'], 3, 1],
    ['its item', ['sources', 1, 'year'], 8, 5],
    ['its list', ['sources', 2], 5, 1],
    ['the text that stands in place of a group', ['title', 'en', 'short'], 1, 1],
  ])('is, where the field is missing, that of %s', (_, field, line, column) => {
    expect(parseYaml(text, 'a.yaml').positionOf(field)).toEqual({ line, column });
  });

  it('is counted from the line of the file on which the fields start', () => {
    expect(parseYaml(text, 'a.mdx', 2).positionOf(['topics'])).toEqual({ line: 3, column: 1 });
  });

  it('is past the comments at the top', () => {
    const { positionOf } = parseYaml('# About sleep\n\ntitle: Sleep\n', 'a.yaml');
    expect(positionOf(['slug'])).toEqual({ line: 3, column: 1 });
  });

  it('is the first line in a file without fields', () => {
    expect(parseYaml('', 'a.yaml').positionOf(['title'])).toEqual({ line: 1, column: 1 });
  });
});

describe('a value', () => {
  it.each([
    ['2026-11-03', '2026-11-03'],
    ['11-15', '11-15'],
    ['21:30', '21:30'],
    ['no', 'no'],
    ['yes', 'yes'],
    ['true', true],
    ['2021', 2021],
    ['"3114"', '3114'],
    ['', null],
  ])('written %s is read as %j', (written, expected) => {
    expect(parseYaml(`value: ${written}`, 'a.yaml').data).toEqual({ value: expected });
  });
});

describe('broken YAML', () => {
  const faultsOf = (broken: string, firstLine?: number) =>
    parseYaml(broken, 'content/a.yaml', firstLine).faults;

  it.each([
    ['a tab', 'a:\n\tb: 1\n', 2, 'yaml/syntax', 'is indented with a tab'],
    ['a field twice', 'a: 1\nb: 2\na: 3\n', 3, 'yaml/duplicate-field', 'stands here twice'],
    ['a field twice in a group', 'a:\n  b: 1\n  b: 2\n', 3, 'yaml/duplicate-field', 'stands here'],
    ['wrong indentation', 'a:\n  b: 1\n c: 2\n', 3, 'yaml/syntax', 'is indented in a way'],
    ['an open quotation mark', 'a: 1\nb: "one\n', 3, 'yaml/syntax', 'has a quotation mark'],
    ['an open bracket', 'a: [one\nb: 2\n', 2, 'yaml/syntax', 'has a quotation mark or a bracket'],
    ['a colon in a text', 'a: 1\nb: one: two\n', 2, 'yaml/syntax', 'is not written as'],
    ['a quote within quotes', "a: 1\nb: 'it's'\n", 2, 'yaml/syntax', 'is not written as'],
    ['a tag', 'a: !!js/function x\n', 1, 'yaml/syntax', 'is not written as'],
  ])('with %s is a fault on its line', (_, broken, line, rule, message) => {
    const [fault] = faultsOf(broken);
    expect(fault).toMatchObject({ path: 'content/a.yaml', line, severity: 'error', rule });
    expect(fault?.message).toContain(message);
  });

  it.each([
    ['a quotation mark that is not closed', 'a: "one\nb: two\nc:\n  - d: 1\n'],
    ['a colon in a text', 'a: one: two\nb: three\n  c: four\n'],
    ['a tab, and a field twice', 'a:\n\tb: 1\na: 2\n'],
  ])('with %s is one fault, whatever it breaks behind it', (_, broken) => {
    expect(faultsOf(broken)).toHaveLength(1);
  });

  it('names every field that stands twice', () => {
    expect(faultsOf('a: 1\na: 2\nb: 1\nb: 2\n')).toMatchObject([
      { line: 2, field: 'a' },
      { line: 4, field: 'b' },
    ]);
  });

  it('is counted from the line of the file on which the fields start', () => {
    expect(faultsOf('a: 1\na: 2\n', 2)).toMatchObject([{ line: 3 }]);
  });

  it('gives no data', () => {
    expect(parseYaml('a: 1\na: 2\n', 'a.yaml').data).toBeUndefined();
  });
});

describe('YAML that names its parts', () => {
  it('is read where a list is used twice', () => {
    expect(parseYaml('a: &a [x]\nb: *a\n', 'a.yaml').data).toEqual({ a: ['x'], b: ['x'] });
  });

  it('gives no data where it would grow without bound', () => {
    const list = (item: string) => `[${Array.from({ length: 30 }, () => item).join(', ')}]`;
    const bomb = `a: &a ${list('x')}\nb: &b ${list('*a')}\nc: ${list('*b')}\n`;
    expect(parseYaml(bomb, 'a.yaml').data).toBeUndefined();
  });
});
