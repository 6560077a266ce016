import { type CollectionEntry, type DataEntryMap, render } from 'astro:content';

/** The text of an entry, ready to be drawn, with its headings. */
export async function textOf(file: CollectionEntry<keyof DataEntryMap>) {
  const { Content, headings } = await render(file);
  return { Content, headings };
}
