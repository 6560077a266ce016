import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginsWithSlip, isOneSlip } from '../../../src/domain/distress/slips.ts';

describe('one slip', () => {
  it.each([
    ['nothing', 'suicide'],
    ['a letter missing', 'sucide'],
    ['a letter too many', 'suiicide'],
    ['a letter changed', 'suiside'],
    ['two letters that changed places', 'suicdie'],
    ['the last letter missing', 'suicid'],
    ['a letter behind it', 'suicidee'],
  ])('is %s', (_, word) => {
    expect(isOneSlip(word, 'suicide')).toBe(true);
  });

  it.each([
    ['two letters changed', 'sucidde'],
    ['another first letter', 'buicide'],
    ['two letters missing', 'suide'],
    ['letters far apart that changed places', 'suedici'],
    ['nothing of it', ''],
  ])('is not %s', (_, word) => {
    expect(isOneSlip(word, 'suicide')).toBe(false);
  });

  const letters = fc.string({
    unit: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
    minLength: 6,
    maxLength: 12,
  });
  const letter = fc.constantFrom('x', 'y', 'z');

  it('in any place but the first is forgiven', () => {
    fc.assert(
      fc.property(letters, fc.nat(), letter, (word, place, other) => {
        const at = 1 + (place % (word.length - 1));
        const [before, after] = [word.slice(0, at), word.slice(at)];
        expect(isOneSlip(before + after.slice(1), word), 'missing').toBe(true);
        expect(isOneSlip(before + other + after, word), 'too many').toBe(true);
        expect(isOneSlip(before + other + after.slice(1), word), 'changed').toBe(true);
      }),
    );
  });

  it('and another are two, which are not', () => {
    fc.assert(
      fc.property(letters, (word) => {
        expect(isOneSlip(`${word.slice(0, 2)}x${word.slice(3, 4)}x${word.slice(5)}`, word)).toBe(
          false,
        );
      }),
    );
  });
});

describe('a stem with a slip', () => {
  it.each([
    ['suicidal', true],
    ['suicdal', true],
    ['suiicidal', true],
    ['suisidaire', true],
    ['succeed', false],
    ['sui', false],
  ])('begins %s: %s', (word, begins) => {
    expect(beginsWithSlip(word, 'suicid')).toBe(begins);
  });
});
