import type { Locale } from '../../config/locales.ts';
import { sectionWords } from '../../config/routes.ts';
import { hasPages } from '../../domain/urls/entry-link.ts';
import type { Content } from '../content.ts';
import type { EntryFile } from '../entry.ts';
import type { Fault } from '../fault.ts';
import { isUnfinishedTranslation } from '../unfinished.ts';
import { fieldFault, type Rule } from './rule.ts';

/** Two entries, or an entry and a former address, may not share an address in a language. */
export const addressesAreUnique: Rule = (content) => {
  const owners = new Map<string, string>();
  const claims = content.entries.flatMap((entry) => claimsOf(entry, content));
  // Present addresses first: where an alias collides with one of them, the alias is wrong.
  const ordered = [...claims].sort((a, b) => rank[a.kind] - rank[b.kind]);
  const faults = ordered.flatMap((claim) => {
    const { entry, field, address } = claim;
    const owner = owners.get(address);
    if (owner === undefined) {
      owners.set(address, `${entry.collection}/${entry.id}`);
      return [];
    }
    return fieldFault(entry, field, {
      rule: 'address/duplicate',
      message: `has the address of ${owner}${whereOf(claim)}`,
      remedy: 'Choose another; the old address of a published page goes into its aliases.',
    });
  });
  return oncePerField(faults);
};

/** The addresses of the site's own parts, which no page of the association may take. */
export const sectionsKeepTheirWords: Rule = (content) => {
  const faults = content.entries
    .filter(({ collection }) => collection === 'pages')
    .flatMap((entry) => claimsOf(entry, content))
    .filter(({ locale, slug }) => Object.values(sectionWords).some((word) => word[locale] === slug))
    .map((claim) =>
      fieldFault(claim.entry, claim.field, {
        rule: 'address/reserved',
        message: `is the address of a part of the site${whereOf(claim)}`,
        remedy: 'Choose another.',
      }),
    );
  return oncePerField(faults);
};

interface Claim {
  readonly entry: EntryFile;
  readonly field: PropertyKey[];
  readonly locale: Locale;
  readonly slug: string;
  readonly address: string;
  /** `borrowed`: a language without a translation, whose page has the slug of the source. */
  readonly kind: 'own' | 'alias' | 'borrowed';
}

const rank = { own: 0, borrowed: 1, alias: 2 } as const;

const whereOf = ({ kind, locale }: Claim) =>
  kind === 'borrowed' ? ` in ${locale}, where this entry is not translated` : '';

/** A slug that several languages use is wrong once. */
function oncePerField(faults: readonly Fault[]): Fault[] {
  const first = new Map<string, Fault>();
  for (const fault of faults) {
    const place = `${fault.path} ${fault.field}`;
    if (!first.has(place)) first.set(place, fault);
  }
  return [...first.values()];
}

function claimsOf(entry: EntryFile, content: Content): Claim[] {
  const { collection, country, id, locale, data } = entry;
  if (!hasPages(collection) || isUnfinishedTranslation(entry)) return [];
  const own = collection === 'services' ? id.slice(id.indexOf('-') + 1) : data['slug'];
  if (typeof own !== 'string' || own === '') return [];
  const claim = (kind: Claim['kind'], field: PropertyKey[], language: Locale, slug: string) => {
    const address = `${language}/${collection}/${country ?? ''}/${slug}`;
    return { entry, field, locale: language, slug, address, kind };
  };
  const aliases: unknown[] = Array.isArray(data['aliases']) ? data['aliases'] : [];
  const borrowing = untranslated(entry, content);
  return [
    claim('own', ['slug'], locale, own),
    ...borrowing.map((language) => claim('borrowed', ['slug'], language, own)),
    ...aliases.flatMap((alias, index) =>
      [locale, ...borrowing].map((language) =>
        claim('alias', ['aliases', index], language, String(alias)),
      ),
    ),
  ];
}

/** The languages in which an entry is shown in the words of its source. */
function untranslated({ collection, id, isOriginal }: EntryFile, content: Content): Locale[] {
  if (!isOriginal) return [];
  const finished = content.entries.filter((entry) => !isUnfinishedTranslation(entry));
  const files = [...finished, ...content.unreadable];
  const translated = files
    .filter((file) => file.collection === collection && file.id === id)
    .map(({ locale }) => locale);
  return (content.association?.locales ?? []).filter((locale) => !translated.includes(locale));
}
