import {
  fateOf,
  type PublishedAddress,
  type SiteAddresses,
} from '../../domain/urls/address-fate.ts';
import type { Content } from '../content.ts';
import type { EntryFile } from '../entry.ts';
import type { Fault } from '../fault.ts';
import { ownerOf, siteAddresses } from '../site-addresses.ts';
import { advice, fieldFault, type Rule } from './rule.ts';

/** What an address belongs to: its owner, and for the kit of a campaign, the campaign. */
const entryOf = (owner: string): string => owner.replace(/(?<=^campaigns\/[^/]+)\/kit$/, '');
const isKit = ({ owner }: PublishedAddress): boolean => entryOf(owner) !== owner;

/** An address that was once published leads somewhere: to its page, or on to another one. */
export const publishedAddressesLast: Rule = (content, today) => {
  const { record, association } = content;
  if (!record || !association) return [];
  const site = siteAddresses(content, { today, audience: 'readers' });
  const uncertain = namesWithFaults(content);
  const broken = record.addresses
    .filter(({ owner }) => !uncertain.has(entryOf(owner)))
    .filter((address) => fateOf(address, site).kind === 'broken');
  const owners = new Set(broken.map(({ owner }) => owner));
  return (
    broken
      // A kit comes and goes with its campaign: what is said of the campaign mends both.
      .filter((address) => !isKit(address) || !owners.has(entryOf(address.owner)))
      .map((address): Fault => ({
        path: record.path,
        line: address.line,
        column: 1,
        severity: 'error',
        rule: 'address/broken',
        field: '',
        message: `${decodeURI(address.path)} was published, and would now lead nowhere: it was the address of ${address.owner}`,
        remedy: remedyFor(address, site, content),
      }))
  );
};

/**
 * What is published is on record. A warning, since editors who write in a browser have no command to run, and what
 * appears by its date appears on a day on which nobody may be there.
 */
export const publishedAddressesAreRecorded = advice((content, today) => {
  const { record, association } = content;
  if (!record || !association) return [];
  // Of a record that cannot be read nobody knows what it holds.
  if (record.addresses.length === 0 && record.faults.length > 0) return [];
  const site = siteAddresses(content, { today, audience: 'readers' });
  const known = new Set(record.addresses.map(({ path }) => path));
  const missing = Map.groupBy(
    [...site.pages].filter(([path]) => !known.has(path)),
    ([, owner]) => entryOf(owner),
  );
  return [...missing].map(([owner, pages]): Fault<'warning'> => {
    const finding = {
      severity: 'warning',
      rule: 'address/unrecorded',
      message: `is published at an address that is not on record: ${pages.map(([path]) => decodeURI(path)).join(', ')}`,
      remedy: 'Run npm run addresses, and commit addresses.txt: then a rename cannot break it.',
    } as const;
    const original = content.entries.find((entry) => entry.isOriginal && ownerOf(entry) === owner);
    return original
      ? fieldFault(original, ['slug'], finding)
      : {
          path: record.path,
          line: 1,
          column: 1,
          field: '',
          ...finding,
          message: `${owner} ${finding.message}`,
        };
  });
});

/** Entries whose files have faults of their own: what becomes of their addresses is known when those are mended. */
const namesWithFaults = ({ entries, unreadable }: Content): Set<string> =>
  new Set(
    [
      ...unreadable,
      ...entries.filter(({ isValid, data }) => !isValid && data['draft'] !== true),
    ].map(ownerOf),
  );

function remedyFor({ path, owner }: PublishedAddress, site: SiteAddresses, content: Content) {
  if (owner.startsWith('site/')) return 'Put the word of the section back in src/config/routes.ts.';
  if (isKit({ path, owner })) return 'Put the word of the kit back in src/config/routes.ts.';
  const segments = decodeURI(path).split('/').filter(Boolean);
  const [locale] = segments;
  const slug = segments.at(-1)!;
  const file = content.entries.find((entry) => ownerOf(entry) === owner && entry.locale === locale);
  if (!file) return remedyForMissing(owner, slug, locale ?? '');
  const present = decodeURI(site.paths.get(owner)?.get(file.locale) ?? '');
  const isElsewhere =
    present.split('/').slice(0, -2).join('/') !== `/${segments.slice(0, -1).join('/')}`;
  return isElsewhere
    ? `Its address is now ${present}: put the word of its section back in src/config/routes.ts.`
    : aliasIn(file, slug);
}

const aliasIn = ({ path, data }: EntryFile, slug: string) => {
  const aliases: unknown[] = Array.isArray(data['aliases']) ? data['aliases'] : [];
  return `Add the old one to ${path}: aliases: [${[...aliases, slug].join(', ')}]`;
};

function remedyForMissing(owner: string, slug: string, locale: string): string {
  const [collection = '', id = ''] = owner.split('/');
  const folder = collection === 'services' ? id.replace('-', '/') : id;
  const file = `index.${locale}.mdx`;
  const putBack = {
    services: 'with publish: false, and readers are led to its country',
    topics: 'with its old slug',
  }[collection];
  return `Put ${collection}/${folder}/ back, ${putBack ?? 'with draft: true, and readers are led to its section'}. Or add “${slug}” to the aliases of what takes its place, in its ${file}.`;
}
