import { describe, expect, it } from 'vitest';
import {
  isUnreadDraft,
  type RecordedTranslation,
  translationNotice,
  translationState,
} from '../../../src/domain/translation/translation-state.ts';

const now = '8e6f0c1d2b3a';
const before = '000000000000';

const byMachine = (of: string): RecordedTranslation => ({ of, by: 'machine' });
const byPerson = (of: string): RecordedTranslation => ({ of, by: 'person' });
const read = (of: string): RecordedTranslation => ({ of, by: 'machine', reviewer: 'somebody' });

describe('a translation', () => {
  it.each([
    ['of the words of today', byMachine(now), 'current'],
    ['of the words of today, with their parts', byPerson(`${now} 91c0 b7d4`), 'current'],
    ['of other words', byMachine(before), 'outdated'],
    ['of other words that share a part', byPerson(`${before} 91c0`), 'outdated'],
    ['of other words, read by somebody', read(before), 'outdated'],
    ['with a part that reads like the digest of today', byPerson(`${before} ${now}`), 'outdated'],
    ['of words that it does not name', undefined, 'unknown'],
  ] as const)('%s is %s', (_, translation, state) => {
    expect(translationState({ translation }, now)).toBe(state);
  });

  it('that is not there is missing', () => {
    expect(translationState(undefined, now)).toBe('missing');
  });

  it.each([
    ['drafted by a program', byMachine(now), true],
    ['drafted by a program and read by somebody', read(now), false],
    ['written by a person', byPerson(now), false],
    ['that says nothing of itself', undefined, false],
  ] as const)(
    '%s: whether it is a draft that nobody has read is %s',
    (_, translation, isUnread) => {
      expect(isUnreadDraft({ translation })).toBe(isUnread);
    },
  );
});

describe('readers are told', () => {
  it.each([
    ['nothing', 'a person wrote it', byPerson(now), undefined],
    ['nothing', 'somebody has read it', read(now), undefined],
    ['nothing', 'it says nothing of itself', undefined, undefined],
    ['of the program', 'nobody has read it', byMachine(now), 'machine'],
    ['that it is old', 'a person wrote it before', byPerson(before), 'outdated'],
    ['that it is old', 'somebody read it before', read(before), 'outdated'],
    ['of both', 'nobody has read it and it is old', byMachine(before), 'machine-outdated'],
  ] as const)('%s where %s', (_said, _why, translation, notice) => {
    expect(translationNotice({ translation }, now)).toBe(notice);
  });
});
