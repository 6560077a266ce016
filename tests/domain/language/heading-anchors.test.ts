import { satteri } from '@astrojs/markdown-satteri';
import { describe, expect, it } from 'vitest';
import { headingsOf } from '../../../src/content-files/headings.ts';
import { markdownFeatures } from '../../../src/content-files/mdx.ts';
import { readContent } from '../../../src/content-files/read-content.ts';
import { headingAnchors } from '../../../src/domain/language/heading-anchors.ts';

describe('the anchors of headings', () => {
  it.each<[headings: string[], anchors: string[]]>([
    [['Words to start with'], ['words-to-start-with']],
    [['À nous !'], ['à-nous-']],
    [
      ['One', 'One', 'One'],
      ['one', 'one-1', 'one-2'],
    ],
    [
      ['One', 'One 1', 'One'],
      ['one', 'one-1', 'one-2'],
    ],
    [['ما نعرفه، وما لا نعرفه؟'], ['ما-نعرفه-وما-لا-نعرفه']],
  ])('of %j are %j', (headings, anchors) => {
    expect(headingAnchors(headings)).toEqual(anchors);
  });

  it('are those that the pages have', async () => {
    const texts = readContent('content').entries.filter(({ body }) => /^##/m.test(body));
    const renderer = await satteri({ features: markdownFeatures }).createRenderer({});
    for (const entry of texts) {
      const plain = entry.body.replaceAll(/<\/?[A-Z][^>]*>/g, '');
      const { metadata } = await renderer.render(plain);
      expect(headingsOf(entry).map(({ anchor }) => anchor)).toEqual(
        metadata.headings.map(({ slug }) => slug),
      );
    }
  });
});
