import type { Locale } from '../config/locales.ts';
import { isVisible } from '../domain/publication/visibility.ts';
import type { PageFacts, PageWords } from '../schemas/page.ts';
import { moment } from './build.ts';
import { type Entry, entriesOf, entryPath } from './entries.ts';

export type AssociationPage = Entry<PageFacts, PageWords, 'pages'>;

/** The pages of the association, in the order that it gave them. */
export async function getAssociationPages(): Promise<AssociationPage[]> {
  const pages = await entriesOf<PageFacts, PageWords, 'pages'>('pages');
  return pages
    .filter(({ facts }) => isVisible(facts, moment))
    .sort((a, b) => a.facts.order - b.facts.order);
}

/** The path of one of them, by the name of its folder; `undefined` where it is removed or not published. */
export async function associationPagePath(id: string, locale: Locale): Promise<string | undefined> {
  const page = (await getAssociationPages()).find((candidate) => candidate.id === id);
  return page && entryPath(page, locale);
}
