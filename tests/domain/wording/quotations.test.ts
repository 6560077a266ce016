import { describe, expect, it } from 'vitest';
import { quotationsIn } from '../../../src/domain/wording/quotations.ts';

const quoted = (text: string) => quotationsIn(text).map(({ start, end }) => text.slice(start, end));

describe('quotations', () => {
  it.each([
    { text: 'He said “no” twice.', is: ['“no”'] },
    { text: 'Il dit « non ».', is: ['« non »'] },
    { text: 'Er sagt „nein“ und »nie«.', is: ['„nein“', '»nie«'] },
    { text: 'She says "no" and "yes".', is: ['"no"', '"yes"'] },
    { text: 'He said ‘I don’t’ again.', is: ['‘I don’t’'] },
  ])('are found in: $text', ({ text, is }) => {
    expect(quoted(text)).toEqual(is);
  });

  it.each(['Don’t do it, it’s ours.', 'A “quotation that nobody closes.', 'rock ’n’ roll'])(
    'are not found in: %s',
    (text) => {
      expect(quoted(text)).toEqual([]);
    },
  );
});
