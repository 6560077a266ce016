import { describe, expect, it } from 'vitest';
import { networks } from '../../../src/domain/kits/networks.ts';
import { postLength } from '../../../src/domain/kits/post-length.ts';

const network = (name: string) => networks.find((candidate) => candidate.name === name)!;

const link = 'https://nightlight.example/c/exam-nights';

describe('the length of a post', () => {
  it.each([
    // Expected values for X follow the conformance rules of twitter-text 3.
    ['Latin letters', 'X', 'Ask. Then listen.', 17],
    ['an accent, however it is written', 'X', 'e\u0301te\u0301', 3],
    ['Arabic letters', 'X', 'لستم وحدكم', 10],
    ['typographic quotation marks', 'X', '“So”', 4],
    ['Chinese characters as two each', 'X', '你好', 4],
    ['the narrow space of French as two', 'X', 'Et toi\u202f?', 9],
    ['an emoji as two', 'X', '🌙', 2],
    ['a link at what X makes of it', 'X', link, 23],
    ['a link among words', 'X', `So: ${link}`, 27],
    ['a name that X makes a link', 'X', '3114.fr', 23],
    ['an abbreviation, which X makes none', 'X', 'p. 3', 4],
    ['a link on Mastodon', 'Mastodon', `So: ${link}`, 27],
    ['a link on Bluesky, as it is', 'Bluesky', `So: ${link}`, 4 + link.length],
    ['an emoji of many parts on Bluesky as one', 'Bluesky', '👩‍👩‍👧', 1],
    ['a letter with a mark on Mastodon as one', 'Mastodon', 'e\u0301', 1],
    ['an emoji on Instagram, strictly', 'Instagram', '🌙', 2],
    ['nothing', 'X', '', 0],
  ])('counts %s: %s, “%s” is %i', (_, name, text, expected) => {
    expect(postLength(text, network(name))).toBe(expected);
  });
});
