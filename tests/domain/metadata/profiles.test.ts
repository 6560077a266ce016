import { describe, expect, it } from 'vitest';
import { fediverseAccount, xAccount } from '../../../src/domain/metadata/profiles.ts';

describe('the account on X', () => {
  it.each([
    ['X', 'https://x.com/nightlight', '@nightlight'],
    ['Twitter', 'https://twitter.com/nightlight/', '@nightlight'],
    ['X', 'https://www.x.com/@nightlight', '@nightlight'],
    ['Mastodon', 'https://social.example/@nightlight', undefined],
    ['X', 'https://x.com/nightlight/status/1', undefined],
    ['X', 'https://x.com/', undefined],
    ['Other', 'https://notx.com/nightlight', undefined],
  ])('of the profile %s %s is %s', (network, url, expected) => {
    expect(xAccount([{ network, url }])).toBe(expected);
  });

  it('is none where there is no profile', () => {
    expect(xAccount([])).toBeUndefined();
  });
});

describe('the account in the Fediverse', () => {
  it.each([
    ['Mastodon', 'https://social.example/@nightlight', '@nightlight@social.example'],
    ['mastodon', 'https://social.example/@night.light/', '@night.light@social.example'],
    ['Fediverse', 'https://social.example/@nightlight', '@nightlight@social.example'],
    ['Mastodon', 'https://social.example/about', undefined],
    ['Instagram', 'https://instagram.com/@nightlight', undefined],
  ])('of the profile %s %s is %s', (network, url, expected) => {
    expect(fediverseAccount([{ network, url }])).toBe(expected);
  });

  it('is found among other profiles', () => {
    const profiles = [
      { network: 'X', url: 'https://x.com/nightlight' },
      { network: 'Mastodon', url: 'https://social.example/@nightlight' },
    ];
    expect(fediverseAccount(profiles)).toBe('@nightlight@social.example');
  });
});
