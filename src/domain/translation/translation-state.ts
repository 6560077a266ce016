/** The part of a translation's own record that its state follows from. */
export interface RecordedTranslation {
  /** The digest of the words that it translates, and behind it those of their parts, each after a space. */
  readonly of: string;
  readonly by: 'machine' | 'person';
  readonly reviewer?: string | undefined;
  /** It still holds words of the original: readers see the original instead. */
  readonly unfinished?: boolean | undefined;
}

/** A file in a language that is not the source's; it may say nothing of itself. */
export interface TranslationFile {
  readonly translation?: RecordedTranslation | undefined;
}

/** `unknown` is a translation without a record: nobody can say which words it translates. */
export type TranslationState = 'current' | 'outdated' | 'unknown' | 'missing';

/** In the order in which reports count them. */
export const translationStates = ['current', 'outdated', 'unknown', 'missing'] as const;

/**
 * How a translation stands to the words of its original.
 * `({ translation: { of: '8e6f0c1d2b3a 91c0 b7d4', by: 'person' } }, '8e6f0c1d2b3a') -> 'current'`
 * @param digest the digest of the words that the original has now
 */
export function translationState(
  file: TranslationFile | undefined,
  digest: string,
): TranslationState {
  if (!file || isUnfinished(file)) return 'missing';
  if (!file.translation) return 'unknown';
  return file.translation.of.split(' ')[0] === digest ? 'current' : 'outdated';
}

/** Whether somebody has begun to translate it and is not done: for readers it is not there yet. */
export const isUnfinished = ({ translation }: TranslationFile): boolean =>
  translation?.unfinished === true;

/** Whether a program wrote it and no native reader has put a name to it yet. */
export const isUnreadDraft = ({ translation }: TranslationFile): boolean =>
  translation?.by === 'machine' && translation.reviewer === undefined;

/** What readers are told above a translation; nothing of one that a person wrote or read, and that is not outdated. */
export type TranslationNotice = 'machine' | 'outdated' | 'machine-outdated';

/** `({ translation: { of: 'old', by: 'machine' } }, 'new') -> 'machine-outdated'` */
export function translationNotice(
  file: TranslationFile,
  digest: string,
): TranslationNotice | undefined {
  const isOutdated = translationState(file, digest) === 'outdated';
  if (!isUnreadDraft(file)) return isOutdated ? 'outdated' : undefined;
  return isOutdated ? 'machine-outdated' : 'machine';
}
