import { createHash } from 'node:crypto';
import type { EntryFile } from './entry.ts';
import { wordFields } from './rules/rule.ts';

/** What a digest is made of: an entry as check reads it, or as Astro holds it. */
export type DigestedEntry = Pick<EntryFile, 'collection' | 'data' | 'body'>;

/** A part of an original that changes on its own: a field of words, or what stands under a heading. */
export interface DigestedPart {
  /** The name of the field, or the heading; empty for a text before its first heading. */
  readonly name: string;
  readonly kind: 'field' | 'section';
  /** Four hexadecimal characters: enough to say where something changed, never whether. */
  readonly digest: string;
}

/**
 * Twelve hexadecimal characters that stand for all the words of an original: another word gives others. Facts, the
 * order of fields and where lines break do not count, and neither do addresses, which are no translator's concern.
 * `title: Listening -> '8e6f0c1d2b3a'`
 */
export function translationDigest(original: DigestedEntry): string {
  const digest = digests.get(original) ?? digestOf(original);
  digests.set(original, digest);
  return digest;
}

/** Each of its translations asks, and so do the pages of each. */
const digests = new WeakMap<DigestedEntry, string>();

const digestOf = (original: DigestedEntry): string =>
  hash(JSON.stringify(partsOf(original).map(({ kind, name, text }) => [kind, name, text])), 12);

/** The same for each part, in one order: the fields by name, then the sections as they stand. */
export const partDigests = (original: DigestedEntry): DigestedPart[] =>
  partsOf(original).map(({ kind, name, text }) => ({ kind, name, digest: hash(text, 4) }));

/**
 * What a translation of an original records under `translation.of`: the digest, then those of its parts.
 * `'8e6f0c1d2b3a 91c0 b7d4'`
 */
export function recordedDigests(original: DigestedEntry): string {
  const parts = partDigests(original);
  const worthNaming = parts.length > 1 ? parts : [];
  return [translationDigest(original), ...worthNaming.map(({ digest }) => digest)].join(' ');
}

interface Part {
  readonly kind: DigestedPart['kind'];
  readonly name: string;
  readonly text: string;
}

function partsOf(original: DigestedEntry): Part[] {
  return [...fieldParts(original), ...sectionParts(original.body)];
}

function fieldParts(original: DigestedEntry): Part[] {
  const texts = new Map<string, string[]>();
  for (const { field, text } of wordFields(original)) {
    const name = String(field[0]);
    const stretch = `${field.slice(1).join('.')} ${inOneLine(text)}`.trim();
    texts.set(name, [...(texts.get(name) ?? []), stretch]);
  }
  return [...texts]
    .map(([name, some]) => ({ kind: 'field' as const, name, text: some.sort().join('\n') }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

const heading = /^#{1,6}[ \t]+(?<title>.+?)[ \t#]*$/m;

const sectionParts = (body: string): Part[] =>
  body
    .split(/^(?=#{1,6}[ \t])/m)
    .map((section) => ({
      kind: 'section' as const,
      name: heading.exec(section)?.groups?.['title'] ?? '',
      text: inOneLine(section),
    }))
    .filter(({ text }) => text !== '');

/** Spaces and line breaks are how a text lies on a page; two ways to write one letter are one letter. */
const inOneLine = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

const hash = (text: string, length: number): string =>
  createHash('sha256').update(text).digest('hex').slice(0, length);
