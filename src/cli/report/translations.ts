import type { Content } from '../../content-files/content.ts';
import {
  type EntryOverview,
  type TranslationOverview,
  translationOverview,
} from '../../content-files/translation-overview.ts';
import { translationStates } from '../../domain/translation/translation-state.ts';
import { table } from './table.ts';

/** How many translations are current, outdated or missing in each language; then every entry; then what changed. */
export function translationsReport(content: Content): string {
  const entries = translationOverview(content);
  const locales = content.association?.locales ?? [];
  const counts = locales.flatMap((locale) => {
    const own = entries.flatMap(({ translations }) =>
      translations.filter((translation) => translation.locale === locale),
    );
    if (own.length === 0) return [];
    const states = translationStates.map((state) => own.filter((one) => one.state === state));
    const unread = own.filter(({ isUnread }) => isUnread);
    return [[locale, ...[...states, unread].map(({ length }) => String(length))]];
  });
  const rows = entries.map(({ name, translations }) => [
    name,
    ...locales.map((locale) => stateWords(translations.find((one) => one.locale === locale))),
  ]);
  return [
    'Translations (machine: drafted by a program, and nobody has read it yet)',
    table(['language', ...translationStates, 'machine'], counts),
    '',
    table(['entry', ...locales], rows),
    ...entries.flatMap(outdatedLines),
  ].join('\n');
}

const stateWords = (translation: TranslationOverview | undefined) =>
  translation ? `${translation.state}${translation.isUnread ? ', machine' : ''}` : 'original';

function outdatedLines({ name, translations }: EntryOverview): string[] {
  return translations
    .filter(({ state }) => state === 'outdated')
    .map(({ locale, changes }) => {
      const places = changes?.changed.map(({ kind, name: part }) =>
        kind === 'field' ? part : part === '' ? 'start of the text' : `“${part}”`,
      );
      const gone = changes?.gone ? [`gone or worded otherwise: ${changes.gone}`] : [];
      const what = [...(places ?? []), ...gone].join(', ');
      return `  outdated: ${name} in ${locale}${what === '' ? '' : `: ${what}`}`;
    });
}
