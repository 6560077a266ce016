import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Network, networks } from '../../../src/domain/kits/networks.ts';
import { postLength } from '../../../src/domain/kits/post-length.ts';
import {
  hashtagsIn,
  type ShareMaterial,
  shareText,
  shareTexts,
} from '../../../src/domain/kits/share-texts.ts';

const link = 'https://nightlight.example/c/exam-nights';

const material = (given: Partial<ShareMaterial>): ShareMaterial => ({
  message: 'Ask. Then listen.',
  link,
  hashtags: ['ExamNights', 'YouAreNotAlone'],
  help: [],
  ...given,
});

const x = networks.find(({ name }) => name === 'X')!;
const narrow = (most: number): Network => ({ ...x, most });
const helpLine = 'Need to talk now? In France: the national line, 3114';

describe('a text to share', () => {
  it.each<[string, Partial<ShareMaterial>, Network, string | undefined]>([
    [
      'is the message, the link and the hashtags',
      {},
      x,
      `Ask. Then listen.\n${link}\n#ExamNights #YouAreNotAlone`,
    ],
    [
      'has no line of hashtags where there are none',
      { hashtags: [] },
      x,
      `Ask. Then listen.\n${link}`,
    ],
    [
      'ends with where help is',
      { help: [helpLine, 'France: 3114'] },
      x,
      `Ask. Then listen.\n${link}\n#ExamNights #YouAreNotAlone\n\n${helpLine}`,
    ],
    [
      'loses its last hashtag first',
      {},
      narrow(17 + 1 + 23 + 1 + 11),
      `Ask. Then listen.\n${link}\n#ExamNights`,
    ],
    [
      'loses every hashtag before a word is lost',
      {},
      narrow(17 + 1 + 23),
      `Ask. Then listen.\n${link}`,
    ],
    [
      'loses hashtags before words of the help line',
      { help: [helpLine, 'France: 3114'] },
      narrow(17 + 1 + 23 + 2 + helpLine.length),
      `Ask. Then listen.\n${link}\n\n${helpLine}`,
    ],
    [
      'says where help is in fewer words where there is no room',
      { help: [helpLine, 'France: 3114'], hashtags: [] },
      narrow(17 + 1 + 23 + 2 + 12),
      `Ask. Then listen.\n${link}\n\nFrance: 3114`,
    ],
    ['is none where the message does not fit', {}, narrow(17 + 1 + 22), undefined],
    [
      'about something grave is none where help does not fit',
      { help: ['France: 3114'] },
      narrow(17 + 1 + 23 + 2 + 11),
      undefined,
    ],
    [
      'takes no more hashtags than the network does',
      {},
      { ...x, hashtags: 1 },
      `Ask. Then listen.\n${link}\n#ExamNights`,
    ],
  ])('%s', (_, given, network, expected) => {
    expect(shareText(material(given), network)).toBe(expected);
  });

  it('is the same for all networks that take it, and each network has one', () => {
    const texts = shareTexts(material({}));
    expect(texts.map((text) => text.networks.map(({ name }) => name))).toEqual([
      ['Instagram', 'TikTok', 'Facebook', 'LinkedIn', 'Mastodon', 'Bluesky', 'X'],
      ['WhatsApp', 'Telegram'],
    ]);
    expect(texts[1]!.text).not.toContain('#');
  });
});

/** Sentences of the scripts that this site is written in, of up to 140 characters as the schema counts them. */
const letters = [...Array.from('aéßñ üœتوحكمل،؟!’“”« »0123456789ÀÇ'), '. '];
const sentence = fc
  .array(fc.constantFrom(...letters), { minLength: 1, maxLength: 140 })
  .map((parts) => parts.join('').slice(0, 140));
const hashtag = fc.stringMatching(/^[a-zA-Z]{3,30}$/);

describe('whatever is shared', () => {
  it('a message of the longest allowed length fits every network, with its help line', () => {
    fc.assert(
      fc.property(sentence, fc.array(hashtag, { maxLength: 5 }), (message, hashtags) => {
        const given = material({ message, hashtags, help: [helpLine, 'France: 3114'] });
        const served = shareTexts(given).flatMap((text) => text.networks);
        expect(served).toHaveLength(networks.length);
      }),
    );
  });

  it('a text fits, and holds the whole message, the whole link, and whole hashtags in their order', () => {
    const anyText = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 140 });
    const tags = fc.uniqueArray(hashtag, { maxLength: 5 });
    fc.assert(
      fc.property(anyText, tags, fc.constantFrom(...networks), (message, hashtags, network) => {
        const text = shareText(material({ message, hashtags }), network);
        if (text === undefined) {
          expect(postLength(`${message}\n${link}`, network)).toBeGreaterThan(network.most);
          return;
        }
        expect(postLength(text, network)).toBeLessThanOrEqual(network.most);
        expect(text.startsWith(`${message}\n${link}`)).toBe(true);
        const rest = text.slice(`${message}\n${link}`.length).trim();
        const carried = rest === '' ? [] : rest.split(' ');
        expect(carried).toEqual(hashtags.slice(0, carried.length).map((tag) => `#${tag}`));
        expect(carried).toHaveLength(hashtagsIn(rest, hashtags));
      }),
    );
  });
});
