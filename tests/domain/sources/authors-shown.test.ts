import { describe, expect, it } from 'vitest';
import { authorsShown } from '../../../src/domain/sources/authors-shown.ts';

describe('the authors in a note', () => {
  it.each([
    ['King T, Fazel M', 'King T, Fazel M'],
    ['Rose SC, Bisson J, Churchill R', 'Rose SC, Bisson J, Churchill R'],
    ['Rose SC, Bisson J, Churchill R, Wessely S', 'Rose SC, Bisson J, Churchill R …'],
    [
      'Cooper RE, Saunders KRK, Greenburgh A, and others',
      'Cooper RE, Saunders KRK, Greenburgh A …',
    ],
    ['World Health Organization', 'World Health Organization'],
  ])('%s are %s', (authors, shown) => {
    expect(authorsShown(authors)).toBe(shown);
  });
});
