import { describe, expect, it } from 'vitest';
import { splitFrontmatter } from '../../src/content-files/frontmatter.ts';

describe('the fields of a file', () => {
  it.each([
    ['a text after them', '---\na: 1\n---\ntext\n', 'a: 1', 'text\n', 4],
    ['a blank line after them', '---\na: 1\n---\n\ntext', 'a: 1', '\ntext', 4],
    ['several lines', '---\na: 1\nb: 2\n---\ntext', 'a: 1\nb: 2', 'text', 5],
    ['a blank line in them', '---\n\na: 1\n\n---\ntext', '\na: 1\n', 'text', 6],
    ['no text', '---\na: 1\n---\n', 'a: 1', '', 4],
    ['no line end after them', '---\na: 1\n---', 'a: 1', '', 3],
    ['spaces behind the hyphens', '--- \na: 1\n---\t\ntext', 'a: 1', 'text', 4],
    ['a rule in the text', '---\na: 1\n---\none\n\n---\n\ntwo', 'a: 1', 'one\n\n---\n\ntwo', 4],
    ['three hyphens within a value', '---\na: 1 --- 2\n---\ntext', 'a: 1 --- 2', 'text', 4],
    ['an indented line of hyphens', '---\na: >\n  ---\n---\ntext', 'a: >\n  ---', 'text', 5],
    ['four hyphens', '---\na: 1\n----\n---\ntext', 'a: 1\n----', 'text', 5],
  ])('end where they should with %s', (_, text, fields, body, bodyLine) => {
    expect(splitFrontmatter(text)).toEqual({ fields, body, bodyLine });
  });

  it.each([
    ['a text alone', 'text\n'],
    ['an empty file', ''],
    ['fields that are not closed', '---\na: 1\n'],
    ['a blank line before them', '\n---\na: 1\n---\n'],
    ['a space before them', ' ---\na: 1\n---\n'],
    ['four hyphens before them', '----\na: 1\n---\n'],
    ['a rule further down', 'text\n\n---\na: 1\n---\n'],
  ])('are none in %s', (_, text) => {
    expect(splitFrontmatter(text)).toBeUndefined();
  });
});
