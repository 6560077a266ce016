import { z } from 'zod';
import { fault, words } from './fields.ts';

/** A warning that stays, and why. Errors cannot be accepted. */
export const accepted = z
  .array(
    z.strictObject({
      rule: z
        .string()
        .refine((rule) => /^[a-z-]+\/[a-z-]+$/.test(rule), {
          ...fault(
            'is not the name of a rule',
            'Copy it from the warning, as in typography/quotes.',
          ),
        })
        .meta({ description: 'The rule, as the warning names it: typography/quotes.' }),
      reason: words('Why this is right here, for those who come after you.', 300, 10),
      words: words(
        'Words that the warning quotes. Then only warnings about these words are accepted.',
        200,
      ).optional(),
    }),
  )
  .optional()
  .meta({ description: 'Warnings of npm run check that stay in this file, each with its reason.' });

export type Accepted = z.infer<typeof accepted>;
