import { describe, expect, it } from 'vitest';
import { channelPagesOf } from '../../../src/domain/directory/channels.ts';

const service = (kind: string, ...types: string[]) => ({
  facts: { kind, contacts: types.map((type) => ({ type })) },
});

describe('the ways of reaching somebody that have a page', () => {
  it.each([
    ['none where nobody can be reached', [], []],
    ['none where there is one way only', [service('crisis-line', 'phone')], []],
    ['each of several', [service('crisis-line', 'chat', 'phone')], ['phone', 'chat']],
    [
      'each of several services, once',
      [service('crisis-line', 'phone'), service('topic-line', 'phone', 'email')],
      ['phone', 'email'],
    ],
    [
      'none of emergency numbers',
      [service('emergency', 'sms'), service('crisis-line', 'phone')],
      [],
    ],
    ['none of a website', [service('crisis-line', 'phone', 'web')], []],
  ])('%s', (_, services, expected) => {
    expect(channelPagesOf(services)).toEqual(expected);
  });
});
