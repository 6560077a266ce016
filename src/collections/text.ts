import { type CollectionEntry, type DataEntryMap, render } from 'astro:content';
import { answersAtOnce } from '../domain/directory/facets.ts';
import { bodyOf } from './entry-files.ts';
import { holidaysFor } from './public-holidays.ts';
import { getServices } from './services.ts';

/** What a text uses whose styles no other page needs. */
const styledComponent =
  /<(Steps|YouCouldSay|Evidence|Word|Drawing|EmbedSnippet|OpenDataAddresses)\b/;

/** A chart has a sheet of its own: few pages have one, and every byte of the first view counts. */
const chart = /<Chart\b/;

/** The ids of the services that stand in a text as cards. `'<Service id="fr-3114" />' -> ['fr-3114']` */
const cardIds = (body: string) =>
  [...body.matchAll(/<Service\s+id="([^"]*)"/g)].map(([, id]) => id);

/**
 * The text of an entry, ready to be drawn, with its headings, the sheets that it needs beside that of its page, and the
 * holidays and hours that its cards must know.
 */
export async function textOf(file: CollectionEntry<keyof DataEntryMap>) {
  const { Content, headings } = await render(file);
  const body = bodyOf(file);
  const sheets = [
    ...(styledComponent.test(body) ? (['text-components'] as const) : []),
    ...(chart.test(body) ? (['charts'] as const) : []),
  ];
  const ids = cardIds(body);
  const cards = (await getServices()).filter(({ id }) => ids.includes(id));
  const holidays = holidaysFor(cards.map(({ id, facts: { contacts } }) => ({ id, contacts })));
  const hours = cards
    .flatMap(({ facts }) => facts.contacts.filter(answersAtOnce))
    .map(({ hours }) => hours);
  return { Content, headings, sheets, holidays, hours };
}
