/** Numbers between 0 and 1 that look drawn by chance and are the same at every run (Mulberry32). */
export function drawn(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The words of a text in the order of its sentences, without markup. `'Peers **meet**.' -> ['Peers', 'meet']` */
export const wordsOf = (text: string): string[] => text.match(/\p{L}[\p{L}\p{M}’]*/gu) ?? [];

/** A text of nonsense, with the length, the headings, the lists and the links of an article. */
export interface GeneratedText {
  readonly title: string;
  readonly description: string;
  /** Markdown; `cite` and `link` say how the site that it is for writes those. */
  readonly body: (write: { cite: string; link: (article: number) => string }) => string;
}

/**
 * The article of a number, of about 700 words, from the words of real texts. It links to articles of lower numbers
 * only, so that a smaller site is a part of a larger one.
 */
export function generatedText(vocabulary: readonly string[], number: number): GeneratedText {
  const next = drawn(number * 7919 + vocabulary.length);
  const word = () => vocabulary[Math.floor(vocabulary.length * next() ** 2)]!;
  const words = (count: number) => Array.from({ length: count }, word).join(' ');
  const sentence = () => {
    const text = words(6 + Math.floor(next() * 12));
    return `${text[0]!.toUpperCase()}${text.slice(1)}.`;
  };
  const paragraph = () => Array.from({ length: 3 + Math.floor(next() * 3) }, sentence).join(' ');
  const list = (mark: string, count: number) =>
    Array.from({ length: count }, () => `${mark} ${words(9)}`).join('\n');
  return {
    title: `${words(4)} ${number}`,
    description: `${number}: ${words(16)}`.slice(0, 200),
    body: ({ cite, link }) => {
      const other = () => `[${words(3)}](${link(Math.floor(next() * number))})`;
      const heading = (place: number) => `## ${words(2)} ${place}`;
      return [
        `${paragraph()} ${sentence()}${cite} ${words(3)} ${other()}.`,
        ...[1, 2].flatMap((place) => [heading(place), paragraph(), paragraph()]),
        list('-', 5),
        `### ${words(3)} 3`,
        paragraph(),
        `${sentence()} *${words(3)}* ${other()} ${words(4)}.`,
        `> ${sentence()}`,
        ...[4, 5].flatMap((place) => [heading(place), paragraph(), paragraph()]),
        list('1.', 4),
        `${words(3)} ${other()}.`,
      ].join('\n\n');
    },
  };
}
