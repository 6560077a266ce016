import { describe, expect, it } from 'vitest';
import { feedHtml } from '../../../src/domain/metadata/feed-html.ts';

const page = 'https://example.org/fr/comprendre/sommeil/';

describe('the HTML of a text in a feed', () => {
  it.each([
    ['a path', '<a href="/fr/aide/">Aide</a>', '<a href="https://example.org/fr/aide/">Aide</a>'],
    ['a picture', '<img src="/a.png" alt="">', '<img src="https://example.org/a.png" alt="">'],
    ['a note', '<a href="#source-a">1</a>', `<a href="${page}#source-a">1</a>`],
    [
      'Arabic letters',
      '<a href="/ar/فهم/">x</a>',
      '<a href="https://example.org/ar/%D9%81%D9%87%D9%85/">x</a>',
    ],
    [
      'two parameters',
      '<a href="/a/?b=1&amp;c=2">x</a>',
      '<a href="https://example.org/a/?b=1&amp;c=2">x</a>',
    ],
    [
      'another host',
      '<a href="https://a.example/?b=1&amp;c=2">x</a>',
      '<a href="https://a.example/?b=1&amp;c=2">x</a>',
    ],
    [
      'another host without a scheme',
      '<a href="//a.example/b">x</a>',
      '<a href="https://a.example/b">x</a>',
    ],
  ])('makes an address whole: %s', (_, html, expected) => {
    expect(feedHtml(html, page)).toBe(expected);
  });

  it.each(['tel:3114', 'sms:988?body=a', 'mailto:a@b.example', 'https://wa.me/1'])(
    'leaves %s as it is dialled or written',
    (href) => {
      expect(feedHtml(`<a href="${href}">x</a>`, page)).toBe(`<a href="${href}">x</a>`);
    },
  );

  it.each([
    [
      'names for sheets and scripts',
      '<p class="a" id="b" data-c="d" style="e" onclick="f()">x</p>',
      '<p>x</p>',
    ],
    ['a value without quotes', '<td colspan=2 data-a=1>x</td>', '<td colspan="2">x</td>'],
    [
      'a name without a value',
      '<details open hidden><p>x</p></details>',
      '<details><p>x</p></details>',
    ],
    ['a sign within a value', '<p title="a > b" lang="fr">x</p>', '<p lang="fr">x</p>'],
    ['a value in single quotes', "<p lang='ar' dir='rtl'>x</p>", '<p lang="ar" dir="rtl">x</p>'],
    ['a script', 'a<script type="module">if (1 < 2) b()</script>c', 'ac'],
    ['a sheet', '<style>p>a{}</style><p>x</p>', '<p>x</p>'],
    ['a drawing', '<svg viewBox="0 0 1 1"><path d="M0 0"/></svg><p>x</p>', '<p>x</p>'],
    ['a comment', '<p>a<!-- <b> -->b</p>', '<p>ab</p>'],
  ])('keeps what is read and drops the rest: %s', (_, html, expected) => {
    expect(feedHtml(html, page)).toBe(expected);
  });

  it('keeps language, direction and the signs of the text', () => {
    const html = '<p lang="ar" dir="rtl">أ &lt;b&gt; &amp; “c”</p><br><hr>';
    expect(feedHtml(html, page)).toBe(html);
  });
});
