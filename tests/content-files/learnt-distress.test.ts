import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { learntDistress } from '../../src/content-files/learnt-distress.ts';
import { learnDistress } from '../../src/domain/distress/learnt-distress.ts';

const examples = {
  self: ['the night pulls me down', 'i fall and nobody sees it'],
  friend: ['he falls and nobody sees it'],
  innocent: ['the night bus to town', 'nobody sees that film'],
};
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nightlight-learnt-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('what examples teach, kept between builds', () => {
  it('is to the letter what is learnt anew', async () => {
    const learnt = learnDistress(examples, 'joins');
    expect(await learntDistress(examples, 'joins', folder)).toEqual(learnt);
    expect(await learntDistress(examples, 'joins', folder)).toEqual(learnt);
    expect(await readdir(folder)).toHaveLength(1);
  });

  it.each([
    ['an example', { ...examples, self: ['i cannot go on'] }, 'joins' as const],
    ['the rule of the apostrophe', examples, 'splits' as const],
  ])('is learnt anew with another %s', async (_, changed, apostrophe) => {
    await learntDistress(examples, 'joins', folder);
    expect(await learntDistress(changed, apostrophe, folder)).toEqual(
      learnDistress(changed, apostrophe),
    );
    expect(await readdir(folder)).toHaveLength(2);
  });
});
