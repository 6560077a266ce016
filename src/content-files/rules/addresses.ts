import { type Locale, localeCodes } from '../../config/locales.ts';
import { sectionWords } from '../../config/routes.ts';
import type { Content } from '../content.ts';
import type { EntryFile } from '../entry.ts';
import type { Fault } from '../fault.ts';
import { fieldFault, type Rule } from './rule.ts';

/** Two entries, or an entry and a former address, may not share an address in a language. */
export const addressesAreUnique: Rule = (content) => {
  const owners = new Map<string, string>();
  const claims = content.entries.flatMap((entry) => claimsOf(entry, content));
  // Present addresses first: where an alias collides with one of them, the alias is wrong.
  const ordered = [...claims].sort((a, b) => rank[a.kind] - rank[b.kind]);
  const faults = ordered.flatMap(({ entry, field, locale, kind, address }) => {
    const owner = owners.get(address);
    if (owner === undefined) {
      owners.set(address, `${entry.collection}/${entry.id}`);
      return [];
    }
    const where = kind === 'borrowed' ? ` in ${locale}, where it has no translation` : '';
    return fieldFault(entry, field, {
      rule: 'address/duplicate',
      message: `has the address of ${owner}${where}`,
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
    .filter(({ locale, slug }) =>
      Object.values(sectionWords).some((words) => words[locale] === slug),
    )
    .map(({ entry, field, locale, kind }) => {
      const where = kind === 'borrowed' ? ` in ${locale}, where it has no translation` : '';
      return fieldFault(entry, field, {
        rule: 'address/reserved',
        message: `is the address of a part of the site${where}`,
        remedy: 'Choose another.',
      });
    });
  return oncePerField(faults);
};

/** A slug that several languages use is wrong once. */
function oncePerField(faults: readonly Fault[]): Fault[] {
  const first = new Map<string, Fault>();
  for (const fault of faults) {
    const place = `${fault.path} ${fault.field}`;
    if (!first.has(place)) first.set(place, fault);
  }
  return [...first.values()];
}

interface Claim {
  readonly entry: EntryFile;
  readonly field: PropertyKey[];
  readonly address: string;
  /** `borrowed`: a language without a translation, whose page has the slug of the source. */
  readonly kind: 'own' | 'alias' | 'borrowed';
}

const rank = { own: 0, borrowed: 1, alias: 2 } as const;

function claimsOf(entry: EntryFile, { entries, association }: Content): Claim[] {
  const { collection, country, id, locale, isOriginal, data } = entry;
  if (collection === 'people') return [];
  const area = (language: Locale) => `${language}/${collection}/${country ?? ''}/`;
  const slug = collection === 'services' ? id.slice(id.indexOf('-') + 1) : data['slug'];
  if (typeof slug !== 'string') return [];
  const untranslated = isOriginal
    ? (association?.locales ?? localeCodes).filter(
        (language) =>
          !entries.some(
            (other) =>
              other.collection === collection && other.id === id && other.locale === language,
          ),
      )
    : [];
  const aliases: unknown[] = Array.isArray(data['aliases']) ? data['aliases'] : [];
  return [
    { entry, field: ['slug'], address: area(locale) + slug, kind: 'own' },
    ...untranslated.map((language): Claim => ({
      entry,
      field: ['slug'],
      address: area(language) + slug,
      kind: 'borrowed',
    })),
    ...aliases.map((alias, index): Claim => ({
      entry,
      field: ['aliases', index],
      address: area(locale) + String(alias),
      kind: 'alias',
    })),
  ];
}
