import { describe, expect, it } from 'vitest';
import { learn } from '../../../src/domain/distress/learn.ts';
import { isLike } from '../../../src/domain/distress/likeness.ts';
import { createTraits } from '../../../src/domain/distress/traits.ts';

const split = (text: string) => text.split(' ');
const first = ['the night pulls me down', 'i fall and nobody sees it', 'pull me out of this'].map(
  split,
);
const second = ['the night bus to town', 'nobody sees that film', 'this way out'].map(split);
const traits = createTraits({ apostrophe: 'joins', script: 'latin', meanings: {} });
const likeness = learn(first, second, traits);

describe('what examples teach', () => {
  it.each([
    ['an example of the first kind', 'the night pulls me down', true],
    ['an example of the second', 'the night bus to town', false],
    ['another form of a word', 'it keeps pulling me down', true],
    ['a slip of spelling', 'the night pulsl me down', true],
    ['a part that both kinds have', 'the night', false],
    ['nothing', '', false],
  ])('tells the kind of %s', (_, text, isFirst) => {
    expect(isLike(likeness, traits.of(text.split(' ').filter(Boolean)))).toBe(isFirst);
  });

  it('is the same at every run', () => {
    expect(learn(first, second, traits)).toEqual(likeness);
  });

  it('does not depend on how many examples a kind has', () => {
    const many = [...second, ...second.map((words) => [...words, 'again'])];
    const all = learn(first, [...many, ...many, ...many], traits);
    expect(first.every((words) => isLike(all, traits.of(words)))).toBe(true);
  });

  it('has a weight for every place, in letters that need no escape in JSON', () => {
    expect(likeness.weights).toMatch(/^[F-T]+$/);
    expect(likeness.weights).toHaveLength(traits.places);
  });

  it('folds traits together where it is given fewer places', () => {
    const small = learn(first, second, { ...traits, places: 4096 });
    expect(small.weights).toHaveLength(4096);
    expect(first.every((words) => isLike(small, traits.of(words)))).toBe(true);
    expect(second.some((words) => isLike(small, traits.of(words)))).toBe(false);
  });
});
