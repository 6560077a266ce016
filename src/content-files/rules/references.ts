import type { CollectionName } from '../../schemas/collections.ts';
import type { Content } from '../content.ts';
import type { EntryFile } from '../entry.ts';
import type { Fault } from '../fault.ts';
import { fieldFault, type Rule } from './rule.ts';

/** Which fields name entries of which collection. `*` stands for every item of a list. */
const referencingFields: readonly [field: string, collection: CollectionName][] = [
  ['authors.*', 'people'],
  ['reviewers.*', 'people'],
  ['topics.*', 'topics'],
  ['verification.by', 'people'],
  ['translation.reviewer', 'people'],
];

/** Topics, people and services that an entry or the settings name must exist. */
export const referencesExist: Rule = (content) => {
  const known = knownIds(content);
  const inEntries = content.entries.flatMap((entry) =>
    referencingFields.flatMap(([pattern, collection]) =>
      fieldsMatching(entry, pattern)
        .filter(({ value }) => !known[collection].has(value))
        .map(({ field, value }) => unknownEntry(entry, field, value, collection, known)),
    ),
  );
  return [...inEntries, ...unknownServicesInSettings(content, known)];
};

export type KnownIds = Readonly<Record<CollectionName, ReadonlySet<string>>>;

/** The entries that exist, by collection. */
export function knownIds({ entries, unreadable }: Content): KnownIds {
  const known = {
    explainers: new Set<string>(),
    campaigns: new Set<string>(),
    services: new Set<string>(),
    pages: new Set<string>(),
    topics: new Set<string>(),
    people: new Set<string>(),
    corrections: new Set<string>(),
  };
  for (const { collection, id, isOriginal } of entries) if (isOriginal) known[collection].add(id);
  for (const { collection, id } of unreadable) known[collection].add(id);
  return known;
}

function unknownEntry(
  entry: EntryFile,
  field: PropertyKey[],
  value: string,
  collection: CollectionName,
  known: KnownIds,
): Fault {
  return fieldFault(entry, field, {
    rule: 'reference/unknown',
    message: `names “${value}”, which is not in ${collection}/`,
    remedy: remedyFor(value, collection, known),
  });
}

/** What to write instead, or what to create. */
export function remedyFor(value: string, collection: CollectionName, known: KnownIds): string {
  const ids = [...known[collection]];
  const close =
    ids.find((id) => id.endsWith(`-${value}`)) ??
    ids.find((id) => id.startsWith(value.slice(0, 4)));
  const folder = collection === 'services' ? value.replace('-', '/') : value;
  const isWhole = collection !== 'services' || folder.includes('/');
  if (close)
    return `Did you mean “${close}”?${isWhole ? ` Otherwise create ${collection}/${folder}/.` : ''}`;
  return isWhole
    ? `Create ${collection}/${folder}/, or name one that exists.`
    : 'Name a service with its country before it, as in fr-3114.';
}

function fieldsMatching(
  entry: EntryFile,
  pattern: string,
): { field: PropertyKey[]; value: string }[] {
  const [name, rest] = pattern.split('.') as [string, string];
  const parent = entry.data[name];
  if (rest === '*') {
    return (Array.isArray(parent) ? parent : []).flatMap((value: unknown, index) =>
      typeof value === 'string' ? [{ field: [name, index], value }] : [],
    );
  }
  const value = (parent as Record<string, unknown> | undefined)?.[rest];
  return typeof value === 'string' ? [{ field: [name, rest], value }] : [];
}

function unknownServicesInSettings(content: Content, known: KnownIds): Fault[] {
  const { path, data, positionOf } = content.settings;
  return (['urgentServices', 'featuredServices', 'ownServices'] as const).flatMap((name) =>
    (data?.[name] ?? []).flatMap((id, index): Fault[] => {
      if (known.services.has(id)) return [];
      return [
        {
          path,
          ...positionOf([name, index]),
          severity: 'error',
          rule: 'reference/unknown',
          field: `${name}.${index}`,
          message: `names “${id}”, which is not in services/`,
          remedy: remedyFor(id, 'services', known),
        },
      ];
    }),
  );
}
