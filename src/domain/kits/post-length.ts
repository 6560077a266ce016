import type { Network } from './networks.ts';

/**
 * What a text counts on a network, its links at what the network says.
 * `('So: https://nightlight.example/c/exam-nights', X) -> 27`
 */
export function postLength(text: string, { measure, link }: Network): number {
  const count = counts[measure];
  if (link === undefined) return count(text);
  return count(text.replaceAll(address, '')) + link * (text.match(address)?.length ?? 0);
}

const address = /https?:\/\/\S+/gu;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

const counts: Readonly<Record<Network['measure'], (text: string) => number>> = {
  units: (text) => text.length,
  graphemes: (text) => [...graphemes.segment(text)].length,
  weighted,
};

/** Of twitter-text 3, config/v3.json: the characters that count as one. All others count as two. */
const single: readonly (readonly [first: number, last: number])[] = [
  [0, 4351],
  [8192, 8205],
  [8208, 8223],
  [8242, 8247],
];

/**
 * X counts Latin, Greek, Cyrillic, Hebrew and Arabic as one and most others as two, after NFC. Two things are counted
 * more strictly than X does, so that what fits here fits there: each part of an emoji on its own, and a name such as
 * 3114.fr, which X makes a link, at no less than one.
 */
function weighted(text: string): number {
  const composed = text.normalize('NFC');
  const names = composed.match(bareName) ?? [];
  return weightOf(composed) + names.reduce((sum, name) => sum + missingToLink(name), 0);
}

const weightOf = (text: string): number =>
  Array.from(text).reduce((sum, character) => {
    const code = character.codePointAt(0)!;
    return sum + (single.some(([first, last]) => first <= code && code <= last) ? 1 : 2);
  }, 0);

const bareName = /[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/gu;

const missingToLink = (name: string): number => Math.max(0, 23 - weightOf(name));
