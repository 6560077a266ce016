import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  mastodonServer,
  mastodonShareAddress,
  shareLinks,
} from '../../../src/domain/urls/share-links.ts';

const parameter = (address: string, name: string) => new URL(address).searchParams.get(name);

describe('the links by which an article is sent on', () => {
  it.each([
    ['plain words', 'Exam nights', 'https://example.org/en/exams/', 'Exam nights'],
    ['signs of addresses', 'A & B? 100 % #1 + 2 = "3"', 'https://example.org/?a=1&b=2#c', 'A & B'],
    ['Arabic', 'ما هو دعم الأقران؟', 'https://example.org/ar/فهم/', 'ما هو دعم الأقران؟'],
    ['an emoji', 'Listen 🌙', 'https://example.org/', 'Listen 🌙'],
  ])('carry %s as they are', (_, text, url, subject) => {
    const { whatsapp, telegram, bluesky, email } = shareLinks({ text, url, subject });
    expect(parameter(whatsapp, 'text')).toBe(`${text} ${url}`);
    expect(parameter(bluesky, 'text')).toBe(`${text} ${url}`);
    expect([parameter(telegram, 'text'), parameter(telegram, 'url')]).toEqual([text, url]);
    expect([parameter(email, 'subject'), parameter(email, 'body')]).toEqual([
      subject,
      `${text} ${url}`,
    ]);
  });

  it('lead to the apps, and e-mail to nobody in particular', () => {
    const links = shareLinks({ text: 'a', url: 'https://example.org/', subject: 'b' });
    expect(Object.values(links).map((link) => link.split('?')[0])).toEqual([
      'https://wa.me/',
      'https://t.me/share/url',
      'https://bsky.app/intent/compose',
      'mailto:',
    ]);
  });

  it('carry any text whole', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { whatsapp } = shareLinks({ text, url: 'https://example.org/', subject: '' });
        expect(parameter(whatsapp, 'text')).toBe(`${text} https://example.org/`);
      }),
    );
  });
});

describe('a Mastodon server', () => {
  it.each([
    ['social.example', 'social.example'],
    [' Social.Example ', 'social.example'],
    ['https://social.example', 'social.example'],
    ['https://social.example/@me?a=b', 'social.example'],
    ['http://social.example:3000/', 'social.example:3000'],
    ['@me@social.example', 'social.example'],
    ['me@social.example', 'social.example'],
    ['bücher.example', 'bücher.example'],
    ['', undefined],
    ['social', undefined],
    ['javascript:alert(1)', undefined],
    ['so cial.example', undefined],
    ['social.example"', undefined],
  ])('written as %j is %j', (written, expected) => {
    expect(mastodonServer(written)).toBe(expected);
  });

  it('is led to over https, with the text, and nowhere else, whatever is written', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.domain()), (written) => {
        const server = mastodonServer(written);
        if (server === undefined || !URL.canParse(`https://${server}`)) return;
        const { protocol, pathname, username } = new URL(mastodonShareAddress(server, 'a b&c'));
        expect([protocol, pathname, username]).toEqual(['https:', '/share', '']);
        expect(parameter(mastodonShareAddress(server, 'a b&c'), 'text')).toBe('a b&c');
      }),
    );
  });
});
