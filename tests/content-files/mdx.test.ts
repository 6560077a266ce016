import { describe, expect, it } from 'vitest';
import { nodesOf, parseBody, type TextNode } from '../../src/content-files/mdx.ts';

function treeOf(body: string): TextNode {
  const parsed = parseBody(body);
  if (!('tree' in parsed)) throw new Error(parsed.message);
  return parsed.tree;
}

const typesIn = (body: string) => [...nodesOf(treeOf(body))].map(({ type }) => type);

describe('the tree of a text', () => {
  it.each([
    ['an import', "import a from 'a'", 'mdxjsEsm'],
    ['an expression as a paragraph', '{1}', 'mdxFlowExpression'],
    ['an expression in a sentence', 'one {1}', 'mdxTextExpression'],
    ['a component as a paragraph', '<InShort>\n\none\n\n</InShort>', 'mdxJsxFlowElement'],
    ['a component in a sentence', 'one <Service id="a" /> two', 'mdxJsxTextElement'],
    ['a link', '[one](https://example.org)', 'link'],
    ['an address that is typed', 'https://example.org', 'link'],
    ['the address of a reference', '[one][a]\n\n[a]: https://example.org', 'definition'],
    ['a picture', '![one](a.png)', 'image'],
    ['a table', '| a |\n| --- |\n| b |', 'table'],
  ])('shows %s', (_, body, type) => {
    expect(typesIn(body)).toContain(type);
  });

  it('leaves a citation in the text: notes are ours', () => {
    expect(typesIn('One.[^king-2021]')).toEqual(['root', 'paragraph', 'text']);
  });

  it('leaves quotation marks and hyphens as they were typed', () => {
    const [text] = [...nodesOf(treeOf('"one" -- it\'s'))].filter(({ type }) => type === 'text');
    expect(text?.value).toBe('"one" -- it\'s');
  });

  it('knows where a part starts', () => {
    const [link] = [...nodesOf(treeOf('one\n\ntwo [three](a)'))].filter(
      ({ type }) => type === 'link',
    );
    expect(link?.position?.start).toMatchObject({ line: 3, column: 5 });
  });

  it('is walked with parents before their children, in the order of the text', () => {
    expect(typesIn('# a\n\n- b')).toEqual([
      'root',
      'heading',
      'text',
      'list',
      'listItem',
      'paragraph',
      'text',
    ]);
  });
});

describe('a text whose MDX breaks', () => {
  it.each([
    ['at a component that is not closed', 'one\n\n<InShort>\n\ntwo', 3, 1],
    ['at a closing tag without its start', 'one\n\n</InShort>', 3, 1],
    ['at a < before a number', 'one\n\nit is <5', 3, 7],
    ['at a { that is not closed', 'one\ntwo { three', 2, 5],
  ])('breaks %s', (_, body, line, column) => {
    expect(parseBody(body)).toMatchObject({ line, column });
  });

  it.each(['<InShort>\n\none', 'it is <5', 'a { b', '</InShort>', '<Service id={}'])(
    'says of %j what is wrong, without places of the parser in the sentence',
    (body) => {
      const parsed = parseBody(body);
      expect('message' in parsed && parsed.message).toMatch(/^[A-Z]/);
      expect('message' in parsed && parsed.message).not.toMatch(
        /\d+:\d+|mdx-?js|satteri|micromark/i,
      );
    },
  );
});
