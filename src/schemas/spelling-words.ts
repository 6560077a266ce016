import { z } from 'zod';

/**
 * `content/spelling/<locale>.yaml`: words that the dictionary of a language lacks.
 * `content/spelling/names.yaml`: names that are written alike in every language.
 */
export const spellingWords = z.strictObject({
  words: z
    .array(z.string().regex(/^[\p{L}\p{M}'’-]+$/u, { error: 'is not one word' }))
    .meta({ description: 'Words that are right, each with the accents and capitals that it has.' }),
});

export type SpellingWords = z.infer<typeof spellingWords>;
