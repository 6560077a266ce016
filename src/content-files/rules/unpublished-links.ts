import { publicationOn } from '../../domain/publication/publication.ts';
import type { CalendarDate } from '../../domain/publication/calendar-date.ts';
import { parseEntryLink, withoutFragment } from '../../domain/urls/entry-link.ts';
import type { Content } from '../content.ts';
import type { EntryFile } from '../entry.ts';
import { parsedBodyOf } from '../entry-body.ts';
import { ownerOfLink } from '../entry-paths.ts';
import { nodesOf, type TextNode } from '../mdx.ts';
import { factsOf } from '../published-entries.ts';
import { ownerOf, siteAddresses } from '../site-addresses.ts';
import { advice, bodyFault, placeIn } from './rule.ts';

/**
 * What readers see leads to what readers see. A warning: the page shows the words without a link, and a link that
 * comes true with its day is often meant so.
 */
export const linksLeadToWhatIsPublished = advice((content, today) => {
  // An entry with a fault has no page either: once that is mended, it is known what is left to say.
  if (content.faults.some(({ severity }) => severity === 'error')) return [];
  const originals = new Map(
    content.entries.filter(({ isOriginal }) => isOriginal).map((entry) => [ownerOf(entry), entry]),
  );
  const existing = new Set([
    ...originals.keys(),
    ...content.entries.map(({ country }) => `help/${country ?? ''}`),
  ]);
  const pagesOn = new Map<CalendarDate, ReadonlySet<string>>();
  return content.entries.flatMap((entry) => {
    const day = dayOfReading(originals.get(ownerOf(entry)), today);
    if (day === undefined) return [];
    const parsed = parsedBodyOf(entry);
    if (!('tree' in parsed)) return [];
    const published = pagesOn.get(day) ?? publishedOn(content, day);
    pagesOn.set(day, published);
    return [...nodesOf(parsed.tree)].flatMap((node) => {
      const owner = ownerNamedBy(node);
      // What does not exist has an error of its own.
      if (owner === undefined || published.has(owner) || !existing.has(owner)) return [];
      return bodyFault(entry, placeIn(node), {
        severity: 'warning',
        rule: 'link/unpublished',
        ...(node.url === undefined
          ? withoutCard(owner)
          : withoutLink(node.url, reasonOf(originals.get(owner), day))),
      });
    });
  });
});

/** What a link leads to, or the service that a card shows. */
function ownerNamedBy({ url, name, attributes }: TextNode): string | undefined {
  const link = url === undefined ? undefined : parseEntryLink(withoutFragment(url).address);
  if (link) return ownerOfLink(link);
  const id = attributes?.find((attribute) => attribute.name === 'id')?.value;
  return name === 'Service' && typeof id === 'string' ? `services/${id}` : undefined;
}

const withoutLink = (url: string, reason: string) => ({
  message: `links to “${url}”, ${reason}: readers see the words without a link`,
  remedy:
    'Leave it if that is meant, since the link comes with the page. Otherwise name another page.',
});

const withoutCard = (owner: string) => ({
  message: `shows the service “${owner.replace('services/', '')}”, which is withheld: readers see nothing in its place`,
  remedy: 'Name another service, or publish this one once somebody has checked it.',
});

/** The first day from today on which readers see an entry; `undefined` where they never will as it stands. */
function dayOfReading(original: EntryFile | undefined, today: CalendarDate) {
  if (!original?.isValid || original.data['publish'] === false) return undefined;
  const publication = publicationOn(factsOf(original), today);
  if (publication.state === 'scheduled') return publication.from;
  return publication.state === 'published' ? today : undefined;
}

const publishedOn = (content: Content, today: CalendarDate): ReadonlySet<string> =>
  new Set(siteAddresses(content, { today, audience: 'readers' }).pages.values());

/** Why there is no page on a day. */
function reasonOf(target: EntryFile | undefined, day: CalendarDate): string {
  if (target?.collection === 'services') return 'a service that is withheld';
  const publication = target?.isValid ? publicationOn(factsOf(target), day) : undefined;
  if (publication?.state === 'scheduled') return `which is published from ${publication.from}`;
  if (publication?.state === 'ended') return `which ended on ${publication.since}`;
  if (publication?.state === 'draft' || target?.data['draft'] === true) return 'which is a draft';
  return 'which has nothing to show';
}
