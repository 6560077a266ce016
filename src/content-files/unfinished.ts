import { isUnfinished } from '../domain/translation/translation-state.ts';
import type { EntryFile } from './entry.ts';

type Written = Pick<EntryFile, 'data'>;

/** Whether an original is meant for readers: no draft, and not withheld. */
export const isForReaders = ({ data }: Written): boolean =>
  data['publish'] !== false && data['draft'] !== true;

/** Whether a file is a translation that somebody has begun: readers see the original until it is done. */
export const isUnfinishedTranslation = ({ data }: Written): boolean => isUnfinished(data);
