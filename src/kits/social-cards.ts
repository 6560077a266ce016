import { type Locale, locales } from '../config/locales.ts';
import type { SiteContent } from '../content-files/content.ts';
import type { EntryFile } from '../content-files/entry.ts';
import { entriesWithPages, servicesByCountry } from '../content-files/published-entries.ts';
import { isUnfinishedTranslation } from '../content-files/unfinished.ts';
import type { Picture } from '../domain/kits/picture.ts';
import { type CardSubject, socialCardPath } from '../domain/kits/social-card.ts';
import { frenchSpacesIn } from '../domain/typography/french-spaces.ts';
import type { Moment } from '../domain/publication/visibility.ts';
import { countryName } from '../i18n/formatters.ts';
import { translatorFor } from '../i18n/translator-for.ts';
import { pictureHelp } from './picture-help.ts';
import type { PictureFile } from './site-pictures.ts';
import { urgentServices } from './urgent-services.ts';

/** What one card says, in the language of its words. */
interface CardWords {
  readonly locale: Locale;
  readonly kicker: string | undefined;
  readonly words: string;
  readonly isSensitive: boolean;
}

/** The collections whose pages have a card, and the part of the site that stands above the title. */
const sections = {
  explainers: 'nav.understand',
  campaigns: 'nav.campaigns',
  topics: 'nav.topics',
} as const;

/**
 * The social cards of a site, for each language that is switched on. A page that is not translated has the card of its
 * original, words and direction included, as its text has.
 */
export function socialCards(content: SiteContent, moment: Moment): PictureFile[] {
  const { association } = content;
  if (!association) return [];
  const urgent = urgentServices(content, moment);
  const card = (subject: CardSubject, pageLocale: Locale, said: CardWords): PictureFile => ({
    path: socialCardPath(pageLocale, subject),
    picture: {
      format: 'link',
      language: said.locale,
      direction: locales[said.locale].direction,
      kicker: said.kicker,
      words: said.words,
      help: said.isSensitive ? pictureHelp(urgent, association.countries, said.locale) : [],
      association: association.name,
      address: undefined,
      seed: subject.kind === 'home' ? association.name : subject.id,
    } satisfies Picture,
  });
  const entries = entriesWithPages(content.entries, moment).filter(hasCard);
  const countries = [...servicesByCountry(entriesWithPages(content.entries, moment)).keys()];
  return association.locales.flatMap((locale) => {
    const t = translatorFor(locale);
    const own = { locale, isSensitive: false };
    return [
      card({ kind: 'home' }, locale, { ...own, kicker: undefined, words: t('home.title') }),
      ...countries.map((country) => {
        const words = t('country.title', { country: countryName(country, locale) });
        return card({ kind: 'countries', id: country }, locale, {
          ...own,
          kicker: t('nav.help'),
          words,
        });
      }),
      ...entries.map((original) =>
        card(
          { kind: original.collection, id: original.id },
          locale,
          wordsOf(original, locale, content.entries),
        ),
      ),
    ];
  });
}

type CardEntry = EntryFile & { readonly collection: keyof typeof sections };

const hasCard = (entry: EntryFile): entry is CardEntry => entry.collection in sections;

function wordsOf(original: CardEntry, locale: Locale, entries: readonly EntryFile[]): CardWords {
  const { collection, id } = original;
  const translation = entries.find(
    (entry) =>
      entry.collection === collection &&
      entry.id === id &&
      entry.locale === locale &&
      entry.isValid &&
      !isUnfinishedTranslation(entry),
  );
  const file = translation ?? original;
  const title = String(file.data['title']);
  return {
    locale: file.locale,
    kicker: translatorFor(file.locale)(sections[collection]),
    words: file.locale === 'fr' ? frenchSpacesIn(title) : title,
    isSensitive: original.data['sensitive'] === true,
  };
}
