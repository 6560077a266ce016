import type { Locale } from '../config/locales.ts';
import type { PageFacts, PageWords } from '../schemas/page.ts';
import { showsUnpublished } from './build.ts';
import { type Entry, entriesOf, entryPath } from './entries.ts';

export type AssociationPage = Entry<PageFacts, PageWords, 'pages'>;

/** The pages of the association, in the order that it gave them. */
export async function getAssociationPages(): Promise<AssociationPage[]> {
  const pages = await entriesOf<PageFacts, PageWords, 'pages'>('pages');
  return pages
    .filter(({ facts }) => showsUnpublished || !facts.draft)
    .sort((a, b) => a.facts.order - b.facts.order);
}

/** The path of one of them, by the name of its folder; `undefined` where an association has removed it. */
export async function associationPagePath(id: string, locale: Locale): Promise<string | undefined> {
  const page = (await getAssociationPages()).find((candidate) => candidate.id === id);
  return page && entryPath(page, locale);
}
