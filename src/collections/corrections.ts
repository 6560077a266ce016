import type { CorrectionView } from '../components/articles/correction-view.ts';
import type { Locale } from '../config/locales.ts';
import { contentDirectory } from '../content-files/location.ts';
import { readingOfBuild } from '../content-files/reading-of-build.ts';
import { newestFirst } from '../domain/publication/corrections.ts';
import { parseEntryLink } from '../domain/urls/entry-link.ts';
import { formatDate } from '../i18n/formatters.ts';
import type { CorrectionFacts, CorrectionWords } from '../schemas/correction.ts';
import { getCampaigns, getExplainers } from './articles.ts';
import { entriesOf, entryPath } from './entries.ts';
import { getAssociationPages } from './pages.ts';
import { getService } from './services.ts';
import { getUsedTopics } from './topics.ts';

/** Every correction in a language, the last one mended first. */
export async function correctionViews(locale: Locale): Promise<CorrectionView[]> {
  // Astro warns of a collection without entries, and to have none is the best that can be said of this one.
  const { entries: files } = readingOfBuild(contentDirectory());
  if (!files.some(({ collection }) => collection === 'corrections')) return [];
  const entries = await entriesOf<CorrectionFacts, CorrectionWords, 'corrections'>('corrections');
  return Promise.all(
    newestFirst(entries).map(async (entry) => {
      const { words, locale: textLocale } = entry.wordsIn(locale);
      const { since, found, mended, about } = entry.facts;
      return {
        id: entry.id,
        wrong: words.wrong,
        right: words.right,
        textLocale,
        mended: formatDate(mended, locale),
        mendedDay: mended,
        found: formatDate(found, locale),
        since: formatDate(since, locale),
        about: about === undefined ? undefined : await linkTo(about, locale),
      };
    }),
  );
}

/** The page that a correction names; `undefined` where readers cannot see it. */
async function linkTo(about: string, locale: Locale): Promise<CorrectionView['about']> {
  const link = parseEntryLink(`entry:${about}`);
  if (link?.kind !== 'entry') return undefined;
  if (link.collection === 'services') {
    const service = await getService(link.id);
    return (
      service && {
        title: service.facts.name,
        path: entryPath(service, locale),
        language: service.facts.nameLanguage,
      }
    );
  }
  const entry = (await titledEntries[link.collection]()).find(({ id }) => id === link.id);
  if (!entry) return undefined;
  const { words, locale: language } = entry.wordsIn(locale);
  return { title: words.title, path: entryPath(entry, locale), language };
}

const titledEntries = {
  explainers: getExplainers,
  campaigns: getCampaigns,
  pages: getAssociationPages,
  topics: getUsedTopics,
} as const;
