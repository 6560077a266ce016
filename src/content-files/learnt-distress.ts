import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Apostrophe } from '../domain/distress/fold.ts';
import {
  type DistressExamples,
  learnDistress,
  type LearntDistress,
} from '../domain/distress/learnt-distress.ts';
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
  apostrophe: Apostrophe,
  folder = keptLearning,
): Promise<LearntDistress> {
  const sources = readdirSync(rules)
    .sort()
    .map((name) => readFileSync(join(rules, name), 'utf8'));
  const digest = digestOf([...sources, JSON.stringify([examples, apostrophe])]);
  const kept = await keptOr(
    digest,
    () => Promise.resolve(Buffer.from(JSON.stringify(learnDistress(examples, apostrophe)))),
    folder,
  );
  await forgetUnused(60, folder);
  return JSON.parse(Buffer.from(kept).toString()) as LearntDistress;
}
