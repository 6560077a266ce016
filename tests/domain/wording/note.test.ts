import { describe, expect, it } from 'vitest';
import { isWordingNote, reasonOf } from '../../../src/domain/wording/note.ts';

describe('a note that some wording may stay', () => {
  it.each([
    { comment: '/* wording-ok: the title of a book */', reason: 'the title of a book' },
    { comment: 'wording-ok: she calls herself so', reason: 'she calls herself so' },
    { comment: '/* wording-ok */', reason: '' },
    { comment: 'wording-ok:  ', reason: '' },
  ])('says why: $comment', ({ comment, reason }) => {
    expect(isWordingNote(comment)).toBe(true);
    expect(reasonOf(comment)).toBe(reason);
  });

  it.each(['/* to do */', 'the wording is ok', 'wording-okay'])('is not: %s', (comment) => {
    expect(isWordingNote(comment)).toBe(false);
  });
});
