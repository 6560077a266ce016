import type { Locale } from '../config/locales.ts';
import type { PublicationState } from '../domain/publication/publication.ts';
import { formatDate } from './formatters.ts';
import type { Translator } from './translator.ts';

/**
 * What a preview says of an entry that readers do not see yet; nothing of one that they see.
 * `({ state: 'scheduled', from: '2026-12-01' }, 'en') -> 'Not published yet: from 1 December 2026'`
 */
export function publicationMark(
  publication: PublicationState,
  locale: Locale,
  t: Translator,
): string | undefined {
  if (publication.state === 'draft') return t('publication.draft');
  if (publication.state !== 'scheduled') return undefined;
  return t('publication.scheduled', { date: formatDate(publication.from, locale) });
}
