import { z } from 'zod';

const phrases = (description: string) => z.array(z.string().min(1).max(60)).meta({ description });

/** `content/checks/<locale>.yaml`: phrases that `npm run check` looks for in the texts of a language. */
export const textChecks = z.strictObject({
  vagueLinks: phrases(
    'What a link may not consist of, in small letters: who goes from link to link hears these words alone.',
  ),
  pictureOf: phrases(
    'How an alternative text may not begin, in small letters: a screen reader already says that it is a picture.',
  ),
});

export type TextChecks = z.infer<typeof textChecks>;
