import { expect, it } from 'vitest';
import { sourceLink } from '../../../src/domain/sources/source-link.ts';

it.each([
  [{ doi: '10.1136/bmj.m575' }, 'https://doi.org/10.1136/bmj.m575'],
  [{ url: 'https://example.org/a' }, 'https://example.org/a'],
  [{ doi: '10.1136/bmj.m575', url: 'https://example.org/a' }, 'https://doi.org/10.1136/bmj.m575'],
  [
    { doi: '10.1002/1097-0258(1998)17:15<1661::aid>3.0.co;2-2' },
    'https://doi.org/10.1002/1097-0258(1998)17:15%3C1661::aid%3E3.0.co;2-2',
  ],
])('the source %j is checked at %s', (source, expected) => {
  expect(sourceLink(source)).toBe(expected);
});
