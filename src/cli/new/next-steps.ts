import { join, relative } from 'node:path';
import type { Fault } from '../../content-files/fault.ts';
import { locateEntry, shownPath } from '../../content-files/location.ts';
import { hasPages } from '../../domain/urls/entry-link.ts';
import { placeOfEntry } from '../../domain/urls/entry-place.ts';
import { pathTo } from '../../domain/urls/paths.ts';
import type { Content } from '../../content-files/content.ts';
import { contentWith } from '../../content-files/read-content.ts';
import type { Files } from './draft-content.ts';
import type { Kind } from './kinds.ts';

/** What was written, and what to do next. */
export function nextSteps(
  content: Content,
  files: Files,
  advices: readonly Fault[],
  kind: Kind | undefined,
): string {
  // As seen from here, so that a path can be copied into the next command.
  const paths = [...files.keys()].map((path) => relative('', join(content.directory, path)));
  const [first = ''] = paths;
  const gaps = gapsIn(advices, shownPath(content.directory, [...files.keys()][0] ?? ''));
  const address = addressOf(content, files);
  const seen = address && `npm run dev shows it at http://localhost:4321${address}`;
  const steps = kind ? entrySteps(kind, first, gaps, seen) : translationSteps(first, seen);
  return ['Written:', ...paths.map((path) => `  ${path}`), ...steps].join('\n');
}

const translationSteps = (path: string, seen: string | undefined): string[] => [
  `Next: open it and write over the words of the original. Until you are done, readers see the original.`,
  `Done: npm run report -- --record ${path}, then npm run check.${seen ? ` Then ${seen}` : ''}`,
];

function entrySteps(
  { state, collection }: Kind,
  path: string,
  gaps: readonly string[],
  seen: string | undefined,
): string[] {
  const next = gaps.length > 0 ? `fill in ${gaps.join(', ')}.` : 'read it over.';
  const check = 'npm run check says what is missing or wrong.';
  if (state === undefined) {
    const live = 'It is no draft: readers see it with the next build.';
    return [`Next: open ${path} and ${next}`, [check, seen, live].filter(Boolean).join(' ')];
  }
  const [[field, value] = ['draft', true]] = Object.entries(state);
  const isService = collection === 'services';
  return [
    `Next: open ${path} and ${next}${isService ? '' : ' The text goes below the second line of ---.'}`,
    isService || !seen ? check : `${check} Once nothing is missing, ${seen}`,
    `To publish: write ${field}: ${!value} there.`,
  ];
}

/** The fields that check finds empty in a file. */
const gapsIn = (advices: readonly Fault[], path: string): string[] => [
  ...new Set(
    advices.filter((fault) => fault.path === path && fault.field).map(({ field }) => field),
  ),
];

function addressOf(content: Content, files: Files): string | undefined {
  const [path = ''] = files.keys();
  const location = locateEntry(path);
  if (typeof location === 'string' || !hasPages(location.collection)) return undefined;
  // A topic has a page once something is about it.
  if (location.collection === 'topics') return undefined;
  const { collection, id, locale } = location;
  const { entries } = contentWith(content, files);
  const slug = entries.find(({ relativePath }) => relativePath === path)?.data['slug'];
  const place = placeOfEntry({ collection, id, slug: typeof slug === 'string' ? slug : undefined });
  return decodeURI(pathTo(locale, place));
}
