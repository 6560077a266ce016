import type { EntryFile } from '../entry.ts';
import type { Fault } from '../fault.ts';
import { type Heading, headingsOf } from '../headings.ts';
import { bodyFault, placeIn, type Rule } from './rule.ts';

/** Headings are the map of a page for those who cannot see it: in order, none empty, each of its own. */
export const headingsAreInOrder: Rule = ({ entries }) =>
  entries.flatMap((entry) => {
    const headings = headingsOf(entry);
    return headings.flatMap((heading, index) => faultsOf(entry, heading, headings.slice(0, index)));
  });

function faultsOf(entry: EntryFile, heading: Heading, before: readonly Heading[]): Fault[] {
  const { depth, text, node } = heading;
  const say = (finding: Parameters<typeof bodyFault>[2]) => [
    bodyFault(entry, placeIn(node), finding),
  ];
  if (text === '') {
    return say({
      rule: 'heading/empty',
      message: 'is a heading without words',
      remedy: 'Write what stands below it, or remove its # signs.',
    });
  }
  if (depth === 1) {
    return say({
      rule: 'heading/title',
      message: `has the heading “${text}” on the level of the title`,
      remedy: 'Start it with ##: a page has one title, which stands in the field title.',
    });
  }
  // A heading that is wrong itself is taken for one of the highest level, so that one slip is one fault.
  const above = Math.max(2, before.at(-1)?.depth ?? 1);
  const deepest = before.length === 0 ? 2 : above + 1;
  if (depth > deepest) {
    return say({
      rule: 'heading/level',
      message: `has the heading “${text}” ${depth - deepest === 1 ? 'one level' : 'some levels'} too deep`,
      remedy: `Start it with ${'#'.repeat(deepest)}: levels follow each other without a gap.`,
    });
  }
  if (before.some((other) => other.text.toLowerCase() === text.toLowerCase())) {
    return say({
      rule: 'heading/duplicate',
      severity: 'warning',
      message: `has the heading “${text}” twice`,
      remedy:
        'Give one of them other words: in a list of headings nobody can tell them apart, and a link finds the first alone.',
    });
  }
  return [];
}
