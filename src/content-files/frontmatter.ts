/** An MDX file taken apart into its fields and its text. */
export interface Frontmatter {
  readonly fields: string;
  readonly body: string;
  /** Line of the file on which the body starts, from 1. */
  readonly bodyLine: number;
}

const fence = /^---[ \t]*\n(?:(?<fields>[\s\S]*?)\n)?---[ \t]*(?:\n|$)/;

/** The fields between the two lines of `---` and the text after them; `undefined` where there are none. */
export function splitFrontmatter(text: string): Frontmatter | undefined {
  const match = fence.exec(text);
  if (!match?.groups) return undefined;
  return {
    fields: match.groups['fields'] ?? '',
    body: text.slice(match[0].length),
    bodyLine: match[0].split('\n').length,
  };
}
