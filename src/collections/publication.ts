import type { Locale } from '../config/locales.ts';
import { publicationOn, type Scheduled } from '../domain/publication/publication.ts';
import { publicationMark } from '../i18n/publication-mark.ts';
import { translatorFor } from '../i18n/translator-for.ts';
import { today } from './build.ts';

interface Publishable {
  readonly facts: Scheduled;
}

/** The mark of an entry that readers do not see yet. Only previews have such entries. */
export const markOf = ({ facts }: Publishable, locale: Locale): string | undefined =>
  publicationMark(publicationOn(facts, today), locale, translatorFor(locale));

/**
 * What a list says beside an entry, after its mark if it has one.
 * `(a draft, '5 min') -> 'Draft, not published · 5 min'`
 */
export const withMark = (entry: Publishable, text: string, locale: Locale): string =>
  [markOf(entry, locale), text].filter((part) => part !== undefined && part !== '').join(' · ');
