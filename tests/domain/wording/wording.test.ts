import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createWordingReader, type WordingRule } from '../../../src/domain/wording/wording.ts';

const rule = (id: string, avoid: string, more: Partial<WordingRule> = {}): WordingRule => ({
  id,
  severity: 'error',
  avoid: [avoid],
  near: [],
  within: 'sentence',
  except: [],
  prefer: 'died by suicide',
  why: 'It blames.',
  source: ['https://example.org/'],
  ...more,
});

const reader = (...rules: WordingRule[]) =>
  createWordingReader({ lists: {}, except: ['suicide prevention'], rules });

const commit = rule('en-commit', 'committed suicide');

describe('what is said', () => {
  it('is told as it was written, with its place', () => {
    const text = 'He *committed*\nsuicide.';
    const [finding] = reader(commit)(text);
    expect(finding).toMatchObject({ said: 'committed* suicide', severity: 'error', start: 4 });
    expect(text.slice(finding?.start, finding?.end)).toBe('committed*\nsuicide');
  });

  it.each([
    { what: 'in a quotation', text: 'They say “committed suicide”.' },
    { what: 'in part in marks', text: 'He “committed” suicide.' },
  ])('is only a hint $what', ({ text }) => {
    expect(reader(commit)(text).map(({ severity }) => severity)).toEqual(['info']);
  });

  it.each([
    { what: 'a name that no rule looks into', text: 'committed suicide prevention workers' },
    { what: 'two sentences', text: 'She committed. Suicide is rare.' },
  ])('is innocent in $what', ({ text }) => {
    expect(reader(commit)(text)).toEqual([]);
  });

  it('is innocent in an exception of its own rule', () => {
    const mad = rule('en-mad', 'mad', { except: ['mad hatter'] });
    expect(reader(mad)('The Mad Hatter went mad.').map(({ start }) => start)).toEqual([20]);
  });

  it.each([
    {
      near: 'the same sentence',
      text: 'A failed attempt at suicide.',
      within: 'sentence',
      count: 1,
    },
    { near: 'another sentence', text: 'Suicide. A failed attempt.', within: 'sentence', count: 0 },
    {
      near: 'the same paragraph',
      text: 'Suicide. A failed attempt.',
      within: 'paragraph',
      count: 1,
    },
    { near: 'nothing', text: 'A failed attempt.', within: 'paragraph', count: 0 },
    {
      near: 'prevention only',
      text: 'A failed attempt at suicide prevention.',
      within: 'sentence',
      count: 0,
    },
  ] as const)('is told beside what it needs: $near, $within', ({ text, within, count }) => {
    const failed = rule('en-fail', 'failed attempt', { near: ['suicide'], within });
    expect(reader(failed)(text)).toHaveLength(count);
  });

  it('is told in the interface only, where the rule says so', () => {
    const crisis = rule('en-crisis', 'crisis', { only: 'ui' });
    expect(reader(crisis)('In a crisis')).toEqual([]);
    expect(reader(crisis)('In a crisis', 'ui')).toHaveLength(1);
  });

  it('is told once, by the rule that says more', () => {
    const one = rule('en-one', 'suicide');
    expect(reader(one, commit)('He committed suicide.').map((found) => found.rule.id)).toEqual([
      'en-commit',
    ]);
    const hint = rule('en-hint', 'committed suicide', { severity: 'info' });
    expect(reader(one, hint)('He committed suicide.')).toHaveLength(2);
  });

  it('is found whatever stands around it', () => {
    const word = fc.constantFrom('and', 'the', 'rain', 'Paris', 'two');
    fc.assert(
      fc.property(
        fc.array(word),
        fc.array(word),
        fc.constantFrom(' ', '\u00a0', '\n', ' **', ' _'),
        (before, after, gap) => {
          const text = [...before, `committed${gap}suicide`, ...after].join(' ');
          expect(reader(commit)(text)).toHaveLength(1);
        },
      ),
    );
  });
});
