import { describe, expect, it } from 'vitest';
import { parseBody } from '../../src/content-files/mdx.ts';
import { placeOf, proseOf } from '../../src/content-files/prose.ts';

function textsIn(body: string) {
  const parsed = parseBody(body);
  if (!('tree' in parsed)) throw new Error(parsed.message);
  return proseOf(parsed.tree);
}

describe('the prose of a text', () => {
  it.each<[what: string, body: string, texts: string[]]>([
    ['paragraphs', 'one\n\ntwo', ['one', 'two']],
    ['a heading', '## one', ['one']],
    ['the items of a list', '- one\n- two', ['one', 'two']],
    ['the cells of a table', '| one |\n| --- |\n| two |', ['one', 'two']],
    ['a block of code', '```\none\n```', ['one']],
    ['a component around paragraphs, once', '<InShort>\n\none\n\n</InShort>', ['one']],
    ['a component on one line', '<InShort>one **two**</InShort>', ['one two']],
    ['the title of a link', '[one](https://example.org "two")', ['one', 'two']],
    ['the title of a link by reference', '[one][a]\n\n[a]: entry:help "two"', ['one', 'two']],
  ])('is that of %s', (_, body, texts) => {
    expect(textsIn(body).map(({ text }) => text)).toEqual(texts);
  });

  it.each([
    ['emphasis', 'one **two** three'],
    ['letters of a word that are emphasised', 'one t*w*o three'],
    ['a link', 'one [two](https://example.org) three'],
    ['code', 'one `two` three'],
    ['a line that is broken by hand', 'one two\\\nthree'],
  ])('runs through %s', (_, body) => {
    expect(textsIn(body).map(({ text }) => text.replaceAll(/\s+/g, ' '))).toEqual([
      'one two three',
    ]);
  });
});

describe('the place of what was found in prose', () => {
  it.each([
    ['where it stands', 'one\n\ntwo **three**', 'three', 3, 7],
    ['where it stands in its own paragraph', 'two\n\none two', 'one', 3, 1],
    ['the start of its paragraph, where emphasis cuts it', 'one\n\ntwo **th**ree', 'three', 3, 1],
  ])('is %s', (_, body, found, line, column) => {
    const prose = textsIn(body).find(({ text }) => text.includes(found))!;
    expect(placeOf(body, prose, found)).toEqual({ line, column });
  });
});
