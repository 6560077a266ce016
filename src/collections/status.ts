import type {
  DatedLine,
  EntryRow,
  LanguageCount,
  TranslationToMend,
} from '../components/status/status-view.ts';
import type { Locale } from '../config/locales.ts';
import { contentDirectory } from '../content-files/location.ts';
import { readingOfBuild } from '../content-files/reading-of-build.ts';
import { recordedDigests } from '../content-files/translation-digest.ts';
import {
  type EntryOverview,
  type TranslationOverview,
  translationOverview,
} from '../content-files/translation-overview.ts';
import { drafts, reviewsDue, scheduled, servicesToRead } from '../content-files/upcoming.ts';
import { translationStates } from '../domain/translation/translation-state.ts';
import { translatorFor } from '../i18n/translator-for.ts';
import { collectionNames } from '../schemas/collections.ts';
import { association, siteLocales } from './association.ts';
import { today } from './build.ts';

/**
 * What members see of the state of the content. Services that are withheld are counted and not named: nobody is to
 * find them here who does not find them in the directory.
 */
export function contentStatus() {
  const content = readingOfBuild(contentDirectory());
  const entries = translationOverview(content);
  const t = translatorFor(association.defaultLocale);
  return {
    languages: siteLocales.map((locale) => languageCount(entries, locale)).filter(isTranslatedInto),
    toMend: entries.flatMap(translationsToMend),
    collections: collectionNames
      .map((name) => ({ name, rows: rowsOf(entries, name) }))
      .filter(({ rows }) => rows.length > 0),
    reviews: reviewsDue(content).map(({ name, day }): DatedLine => ({
      name,
      day,
      note: day < today ? t('status.overdue') : undefined,
    })),
    services: servicesToRead(content, today).map(({ name, day, freshness }): DatedLine => ({
      name,
      day,
      note: t(`status.${freshness}`),
    })),
    withheld: content.entries.filter(
      ({ collection, isOriginal, data }) =>
        collection === 'services' && isOriginal && data['publish'] !== true,
    ).length,
    drafts: drafts(content),
    scheduled: scheduled(content, today).map(({ name, day, what }): DatedLine => ({
      name,
      day,
      note: t(`status.${what}`),
    })),
  };
}

function languageCount(entries: readonly EntryOverview[], locale: Locale): LanguageCount {
  const own = entries.flatMap(({ translations }) =>
    translations.filter((translation) => translation.locale === locale),
  );
  return {
    locale,
    counts: translationStates.map((state) => own.filter((one) => one.state === state).length),
    unread: own.filter(({ isUnread }) => isUnread).length,
  };
}

/** A language from which everything is translated has nothing to count. */
const isTranslatedInto = ({ counts }: LanguageCount) => counts.some((count) => count > 0);

function rowsOf(entries: readonly EntryOverview[], collection: string): EntryRow[] {
  return entries
    .filter(({ original }) => original.collection === collection)
    .map(({ original, translations }) => ({
      name: original.id,
      cells: siteLocales.map((locale) => {
        const translation = translations.find((one) => one.locale === locale);
        return {
          state: translation?.state ?? 'original',
          isUnread: translation?.isUnread ?? false,
        };
      }),
    }));
}

function translationsToMend({ original, translations }: EntryOverview): TranslationToMend[] {
  return translations.flatMap((translation) => {
    const { file, state } = translation;
    if (!file || state === 'current') return [];
    const code = recordedDigests(original);
    return { path: file.path, state, code, changes: changesIn(translation) };
  });
}

function changesIn({ changes }: TranslationOverview): string[] {
  const t = translatorFor(association.defaultLocale);
  if (!changes) return [];
  return [
    ...changes.changed.map(({ kind, name }) =>
      kind === 'field' ? name : name === '' ? t('status.changed.start') : `“${name}”`,
    ),
    ...(changes.gone > 0 ? [t('status.changed.gone', { count: changes.gone })] : []),
  ];
}
