import { describe, expect, it } from 'vitest';
import { givesAway, withoutWithheld } from '../../../src/domain/directory/withheld-numbers.ts';

describe('a text gives a number away', () => {
  it.each([
    ['as people read it', 'the page: 09 72 39 40 50', '+33972394050', true],
    ['with its country', 'call +33 9 72 39 40 50', '+33972394050', true],
    ['in other groups', '0972.394.050', '+33972394050', true],
    ['as a short code', 'the 3114 answers', '3114', true],
    ['as an address', 'write to a@b.example', 'a@b.example', true],
    ['within a longer number', 'file 993114', '3114', false],
    ['within a number that goes on', 'call 09 72 39 40 501', '+33972394050', false],
    ['not at all', 'a phone number, day and night', '+33972394050', false],
  ])('%s', (_, text, value, does) => {
    expect(givesAway(text, value)).toBe(does);
  });
});

it('sources lose what gives a withheld contact away, and keep the rest', () => {
  const sources = [{ seen: 'page: 09 72 39 40 50' }, { seen: 'page: 3114, day and night' }];
  const contacts = [
    { value: '+33972394050', publish: false },
    { value: '3114', publish: true },
  ];
  expect(withoutWithheld(sources, contacts)).toEqual([{ seen: '…' }, sources[1]]);
});
