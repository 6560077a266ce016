import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { learntDistress } from '../../src/content-files/learnt-distress.ts';
import { learnDistress } from '../../src/domain/distress/learnt-distress.ts';
import type { Reading } from '../../src/domain/distress/reading.ts';

const examples = {
  self: ['the night pulls me down', 'i fall and nobody sees it'],
  friend: ['he falls and nobody sees it'],
  innocent: ['the night bus to town', 'nobody sees that film'],
};
const reading = { apostrophe: 'joins', script: 'latin', meanings: {} } as const;
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nightlight-learnt-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('what examples teach, kept between builds', () => {
  it('is to the letter what is learnt anew', async () => {
    const learnt = learnDistress(examples, reading);
    expect(await learntDistress(examples, reading, folder)).toEqual(learnt);
    expect(await learntDistress(examples, reading, folder)).toEqual(learnt);
    expect(await readdir(folder)).toHaveLength(1);
  });

  it.each<[string, typeof examples, Reading]>([
    ['example', { ...examples, self: ['i cannot go on'] }, reading],
    ['rule of the apostrophe', examples, { ...reading, apostrophe: 'splits' }],
    ['script', examples, { ...reading, script: 'arabic' }],
    ['meaning', examples, { ...reading, meanings: { night: ['dark'] } }],
  ])('is learnt anew with another %s', async (_, changed, other) => {
    await learntDistress(examples, reading, folder);
    expect(await learntDistress(changed, other, folder)).toEqual(learnDistress(changed, other));
    expect(await readdir(folder)).toHaveLength(2);
  });
});
