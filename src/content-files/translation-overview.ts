import type { Locale } from '../config/locales.ts';
import { type ChangedParts, changedParts } from '../domain/translation/changed-parts.ts';
import {
  isUnreadDraft,
  type TranslationFile,
  type TranslationState,
  translationState,
} from '../domain/translation/translation-state.ts';
import type { Content } from './content.ts';
import type { EntryFile } from './entry.ts';
import { isForReaders } from './unfinished.ts';
import { type DigestedPart, partDigests, translationDigest } from './translation-digest.ts';

/** One language of an entry. */
export interface TranslationOverview {
  readonly locale: Locale;
  /** Missing where nobody has translated it yet. */
  readonly file: EntryFile | undefined;
  readonly state: TranslationState;
  /** A program wrote it, and nobody has read it yet. */
  readonly isUnread: boolean;
  /** Where the original has changed since, for an outdated one whose record says so much. */
  readonly changes: ChangedParts<DigestedPart> | undefined;
}

/** An entry that readers see, with each language that is not its source's. */
export interface EntryOverview {
  readonly name: string;
  readonly original: EntryFile;
  readonly translations: readonly TranslationOverview[];
}

/** How every entry that readers see stands in every language of the site. What is withheld or a draft is left out. */
export function translationOverview({
  entries,
  association,
}: Pick<Content, 'entries' | 'association'>): EntryOverview[] {
  const locales = association?.locales ?? [];
  const files = new Map(
    entries.map((entry) => [`${entry.collection}/${entry.id}/${entry.locale}`, entry]),
  );
  return entries
    .filter((entry) => entry.isOriginal && isForReaders(entry))
    .map((original) => {
      const name = `${original.collection}/${original.id}`;
      const others = locales.filter((locale) => locale !== original.locale);
      return {
        name,
        original,
        translations: others.map((locale) =>
          overviewOf(original, locale, files.get(`${name}/${locale}`)),
        ),
      };
    });
}

function overviewOf(
  original: EntryFile,
  locale: Locale,
  file: EntryFile | undefined,
): TranslationOverview {
  const record = file && recordOf(file);
  const state = translationState(record, translationDigest(original));
  return {
    locale,
    file,
    state,
    isUnread: record !== undefined && isUnreadDraft(record),
    changes:
      state === 'outdated' && record?.translation
        ? changedParts(record.translation.of, partDigests(original))
        : undefined,
  };
}

/** What a file says of itself, where that is right: a wrong record has a fault of its own, and counts as none. */
function recordOf({ data, isValid }: EntryFile): TranslationFile {
  return isValid ? data : {};
}
