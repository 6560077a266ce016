import { type CollectionEntry, type DataEntryMap, render } from 'astro:content';

/** What a text uses whose styles no other page needs. */
const styledComponent =
  /<(Steps|YouCouldSay|Evidence|Word|Drawing|EmbedSnippet|OpenDataAddresses)\b/;

/** The text of an entry, ready to be drawn, with its headings, and the sheets that it needs beside that of its page. */
export async function textOf(file: CollectionEntry<keyof DataEntryMap>) {
  const { Content, headings } = await render(file);
  const sheets = styledComponent.test(file.body ?? '') ? (['text-components'] as const) : [];
  return { Content, headings, sheets };
}
