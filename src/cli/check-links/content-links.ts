import type { Content } from '../../content-files/content.ts';
import { treeOf } from '../../content-files/entry-body.ts';
import type { EntryFile } from '../../content-files/entry.ts';
import { nodesOf } from '../../content-files/mdx.ts';
import type { Position } from '../../content-files/yaml.ts';
import { sourceLink } from '../../domain/sources/source-link.ts';

/** An address of another site, and where the content names it. */
export interface ContentLink {
  /** Without the part behind `#`, which no server is told. */
  readonly address: string;
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

/** Every address of another site that the content names: in settings, in fields and in texts. */
export function contentLinks(content: Content): ContentLink[] {
  const { settings, entries, association } = content;
  const links = [
    ...fieldLinks(settings.data, settings.path, settings.positionOf),
    ...entries.flatMap((entry) => [
      ...fieldLinks(entry.data, entry.path, entry.positionOf),
      ...bodyLinks(entry),
    ]),
  ];
  return links.filter(({ address }) => association?.site !== new URL(address).origin);
}

function* fieldLinks(
  value: unknown,
  path: string,
  positionOf: (field: readonly PropertyKey[]) => Position,
  field: readonly PropertyKey[] = [],
): Generator<ContentLink> {
  if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      const name = Array.isArray(value) ? Number(key) : key;
      yield* fieldLinks(item, path, positionOf, [...field, name]);
    }
  } else if (typeof value === 'string') {
    const address = addressIn(field.at(-1) === 'doi' ? sourceLink({ doi: value }) : value);
    if (address !== undefined) yield { address, path, ...positionOf(field) };
  }
}

function bodyLinks(entry: EntryFile): ContentLink[] {
  const tree = treeOf(entry);
  if (!tree) return [];
  return [...nodesOf(tree)].flatMap(({ url, position }) => {
    const address = addressIn(url ?? '');
    if (address === undefined) return [];
    const { line, column } = position?.start ?? { line: 1, column: 1 };
    return { address, path: entry.path, line: entry.bodyLine + line - 1, column };
  });
}

function addressIn(text: string): string | undefined {
  if (!/^https?:\/\/\S+$/i.test(text) || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  url.hash = '';
  return url.href;
}
