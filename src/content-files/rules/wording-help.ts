import type { Hours } from '../../domain/hours/hours.ts';
import { answersDayAndNight } from '../../domain/hours/day-and-night.ts';
import type { Content } from '../content.ts';
import type { EntryFile } from '../entry.ts';
import { parsedBodyOf } from '../entry-body.ts';
import { nodesOf } from '../mdx.ts';
import { shownServices } from '../shown-services.ts';
import { bodyFault, type Rule } from './rule.ts';

/** Topics whose pages somebody may read in danger. */
const graveTopics = ['suicide', 'self-harm'];

/** A text about suicide or self-harm shows a service that answers now, whenever it is read. */
export const graveTextsShowHelp: Rule = (content) => {
  const awake = new Set(
    shownServices(content)
      .filter(isAlwaysOpen)
      .map(({ id }) => id),
  );
  const withheld = new Set(
    content.entries
      .filter(({ collection, isOriginal, id }) => {
        return collection === 'services' && isOriginal && !awake.has(id);
      })
      .filter(({ data }) => contactsOf(data).some(neverCloses))
      .map(({ id }) => id),
  );
  return content.entries.flatMap((entry) => {
    const original = originalOf(entry, content);
    const topics = original?.data['topics'];
    const isGrave =
      entry.collection !== 'services' &&
      Array.isArray(topics) &&
      topics.some((topic) => graveTopics.includes(String(topic)));
    const shown = servicesIn(entry);
    if (!isGrave || shown?.some((id) => awake.has(id)) !== false) return [];
    // A number that turned out wrong is withheld at night, by one person: no text may stop that.
    const isWithheld = shown.some((id) => withheld.has(id));
    return bodyFault(
      entry,
      { line: 1, column: 1 },
      {
        severity: original?.data['draft'] === true ? 'info' : isWithheld ? 'warning' : 'error',
        rule: 'wording/help-missing',
        message: 'speaks of suicide or self-harm, and shows no service that answers day and night',
        remedy:
          'Show one whose contact is round the clock, near the top: <Service id="fr-3114" />.',
      },
    );
  });
};

const originalOf = ({ collection, id }: EntryFile, { entries }: Content) =>
  entries.find((entry) => entry.isOriginal && entry.collection === collection && entry.id === id);

/** The services that a text shows as cards; undefined where it cannot be read, which is a fault of its own. */
function servicesIn(entry: EntryFile): string[] | undefined {
  const parsed = parsedBodyOf(entry);
  if (!('tree' in parsed)) return undefined;
  return [...nodesOf(parsed.tree)]
    .filter(({ name }) => name === 'Service')
    .flatMap(({ attributes = [] }) => attributes.filter(({ name }) => name === 'id'))
    .map(({ value }) => String(value));
}

interface WrittenContact {
  readonly hours?: Hours;
  readonly publish?: unknown;
}

const contactsOf = ({ contacts }: EntryFile['data']): WrittenContact[] =>
  (Array.isArray(contacts) ? (contacts as (WrittenContact | null)[]) : []).map(
    (contact) => contact ?? {},
  );

const neverCloses = ({ hours }: WrittenContact): boolean =>
  hours !== undefined && answersDayAndNight(hours);

/** Whether some contact that readers may see answers day and night. */
const isAlwaysOpen = ({ data }: EntryFile): boolean =>
  contactsOf(data).some((contact) => contact.publish !== false && neverCloses(contact));
