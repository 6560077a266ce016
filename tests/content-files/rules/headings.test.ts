import { describe, expect, it } from 'vitest';
import { faultsOf, inShort } from '../../support/content-faults.ts';
import { adding } from '../../support/content-tree.ts';

const campaign = 'campaigns/long-nights/index.en.mdx';
const faultsIn = (text: string) => faultsOf({ [campaign]: adding(text) }).map(inShort);

describe('headings', () => {
  it.each([
    ['go down one level at a time, and up again', '## A\n\n### B\n\n#### C\n\n## D'],
    ['are none', 'Words.'],
    ['stand in a component', '<InShort>\n\n## A\n\n</InShort>\n\n### B'],
    ['have emphasis', '## *A* and **B**'],
  ])('may be what they are where they %s', (_, text) => {
    expect(faultsIn(text)).toEqual([]);
  });

  it.each([
    ['# A', '17:1 error heading/title has the heading “A” on the level of the title'],
    ['Words.\n\n## ', '19:1 error heading/empty is a heading without words'],
    ['### A', '17:1 error heading/level has the heading “A” one level too deep'],
    ['## A\n\n#### B', '19:1 error heading/level has the heading “B” one level too deep'],
    ['## A\n\n###### B', '19:1 error heading/level has the heading “B” some levels too deep'],
    ['## A b\n\n## a B', '19:1 warning heading/duplicate has the heading “a B” twice'],
    ['A\n===', '17:1 error heading/title has the heading “A” on the level of the title'],
  ])('may not be %j', (text, fault) => {
    expect(faultsIn(text)).toEqual([fault]);
  });

  it('are told which level is right', () => {
    const [fault] = faultsOf({ [campaign]: adding('## A\n\n#### B') });
    expect(fault?.remedy).toMatch(/^Start it with ###:/);
  });
});
