import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedParts } from '../../../src/domain/translation/changed-parts.ts';

const whole = '8e6f0c1d2b3a';
const part = (digest: string) => ({ digest });

describe('of the parts of an original', () => {
  it.each([
    ['none has changed', 'aaaa bbbb', ['aaaa', 'bbbb'], [], 0],
    ['one is worded otherwise', 'aaaa bbbb', ['aaaa', 'cccc'], ['cccc'], 1],
    ['one is new', 'aaaa', ['aaaa', 'bbbb'], ['bbbb'], 0],
    ['one is gone', 'aaaa bbbb', ['aaaa'], [], 1],
    ['two have changed places', 'aaaa bbbb', ['bbbb', 'aaaa'], [], 0],
    ['one stands there a second time', 'aaaa bbbb', ['aaaa', 'bbbb', 'aaaa'], ['aaaa'], 0],
    ['one no longer stands there twice', 'aaaa aaaa', ['aaaa'], [], 1],
  ])('%s', (_, recorded, digests, changed, gone) => {
    const found = changedParts(`${whole} ${recorded}`, digests.map(part));
    expect(found).toEqual({ changed: changed.map(part), gone });
  });

  it('nothing is said where the record names none', () => {
    expect(changedParts(whole, [part('aaaa')])).toBeUndefined();
  });

  it('those that changed and those that stayed are all of them', () => {
    const digests = fc.array(fc.constantFrom('aaaa', 'bbbb', 'cccc', 'dddd'), { minLength: 1 });
    fc.assert(
      fc.property(digests, digests, (recorded, present) => {
        const found = changedParts([whole, ...recorded].join(' '), present.map(part))!;
        const stayed = recorded.length - found.gone;
        expect(stayed + found.changed.length).toBe(present.length);
      }),
    );
  });
});
