import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type DistressExamples,
  learnDistress,
  type LearntDistress,
} from '../domain/distress/learnt-distress.ts';
import type { Reading } from '../domain/distress/reading.ts';
import { digestOf } from './digest.ts';
import { forgetUnused, keptOr } from './kept-files.ts';

const keptLearning = 'node_modules/.cache/nightlight/distress';
const rules = 'src/domain/distress';

/**
 * What examples of a language teach. To learn it takes more than half a second for each language, and it changes only
 * with the examples or with the rules: what was learnt is kept for the next build.
 */
export async function learntDistress(
  examples: DistressExamples,
  { apostrophe, script, meanings }: Reading,
  folder = keptLearning,
): Promise<LearntDistress> {
  const sources = readdirSync(rules)
    .sort()
    .map((name) => readFileSync(join(rules, name), 'utf8'));
  const reading = { apostrophe, script, meanings };
  const digest = digestOf([...sources, JSON.stringify([examples, reading])]);
  const kept = await keptOr(
    digest,
    () => Promise.resolve(Buffer.from(JSON.stringify(learnDistress(examples, reading)))),
    folder,
  );
  await forgetUnused(60, folder);
  return JSON.parse(Buffer.from(kept).toString()) as LearntDistress;
}
