import type { TranslationNote } from '../components/articles/translation-note.ts';
import type { Locale } from '../config/locales.ts';
import {
  type TranslationFile,
  type TranslationNotice,
  translationNotice,
} from '../domain/translation/translation-state.ts';
import type { LinkedCollection } from '../domain/urls/entry-link.ts';
import { translationDigest } from '../content-files/translation-digest.ts';
import { languageNames } from '../i18n/formatters.ts';
import { translatorFor } from '../i18n/translator-for.ts';
import { type Entry, entryPath } from './entries.ts';
import { entryFile } from './entry-files.ts';

type AddressedEntry = Entry<unknown, object, LinkedCollection>;

/** What the page of an entry says of its translation; `undefined` for an original, and where nothing needs saying. */
export function translationNote(
  entry: AddressedEntry,
  locale: Locale,
): TranslationNote | undefined {
  const notice = noticeIn(entry, locale);
  return notice && noteOf(notice, entry.source, entryPath(entry, entry.source), locale);
}

/** The same for a page that lists entries of one collection: it says what is true of the first that has something to say. */
export function translationNoteOfList(
  entries: readonly AddressedEntry[],
  path: (source: Locale) => string,
  locale: Locale,
): TranslationNote | undefined {
  for (const entry of entries) {
    const notice = noticeIn(entry, locale);
    if (notice) return noteOf(notice, entry.source, path(entry.source), locale);
  }
  return undefined;
}

function noticeIn(entry: AddressedEntry, locale: Locale): TranslationNotice | undefined {
  const { locale: textLocale, file } = entry.wordsIn(locale);
  if (textLocale === entry.source) return undefined;
  const { file: original } = entry.wordsIn(entry.source);
  // A union of all schemas: only those of translations have the record, and the loader proved it.
  return translationNotice(file.data as TranslationFile, translationDigest(entryFile(original)));
}

function noteOf(
  notice: TranslationNotice,
  source: Locale,
  path: string,
  locale: Locale,
): TranslationNote {
  const t = translatorFor(locale);
  return {
    words: t(`translation.${notice}`),
    original: t('translation.original', { language: languageNames([source], locale) }),
    path,
    language: source,
  };
}
