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
  const paths = [...files.keys()].map((path) => shownPath(content.directory, path));
  const [first = ''] = paths;
  const address = addressOf(content, files);
  const at = address ? `npm run dev shows it at http://localhost:4321${address}` : '';
  const steps =
    kind === undefined
      ? translationSteps(first, at)
      : entrySteps(kind, first, gapsIn(advices, first), at);
  return ['Written:', ...paths.map((path) => `  ${path}`), ...steps].join('\n');
}

const translationSteps = (path: string, at: string): string[] => [
  `Next: open it and write over the words of the original. Until you are done, readers see the original.`,
  `Done: npm run report -- --record ${path}, then npm run check${at && `; ${at}`}.`,
];

function entrySteps(
  { state, collection }: Kind,
  path: string,
  gaps: readonly string[],
  at: string,
) {
  const open =
    gaps.length > 0
      ? `Next: open ${path} and fill in ${gaps.join(', ')}.`
      : `Next: open ${path} and read it over.`;
  const text =
    collection === 'people' || collection === 'topics' || collection === 'corrections'
      ? ''
      : ' The text goes below the second line of ---.';
  if (state === undefined) {
    return [
      open,
      `npm run check names what is wrong${at && `; ${at}`}. Readers see it with the next build.`,
    ];
  }
  const [[field, value] = ['draft', true]] = Object.entries(state);
  const seen = collection === 'services' ? 'it is shown to nobody before that' : `then ${at}`;
  return [
    `${open}${collection === 'services' ? '' : text}`,
    `npm run check lists what is still missing; ${seen}.`,
    `To publish: ${field}: ${!value}.`,
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
  const { collection, id, locale } = location;
  const { entries } = contentWith(content, files);
  const slug = entries.find(({ relativePath }) => relativePath === path)?.data['slug'];
  return pathTo(
    locale,
    placeOfEntry({ collection, id, slug: typeof slug === 'string' ? slug : undefined }),
  );
}
