import { z } from 'zod';

/** `content/search/<locale>.yaml`: how people of a language look for things. */
export const searchWords = z.strictObject({
  synonyms: z
    .array(z.array(z.string().min(1).max(60)).min(2))
    .meta({ description: 'Words and phrases that mean the same to somebody who searches.' }),
  ignored: z
    .array(z.string().min(1).max(30))
    .meta({ description: 'Words that stand in every question and find nothing: a, the, how, is.' }),
});

export type SearchWords = z.infer<typeof searchWords>;
