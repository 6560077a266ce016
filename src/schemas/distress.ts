import { z } from 'zod';
import { parsePattern } from '../domain/distress/pattern.ts';
import { distressKinds, type DistressWords } from '../domain/distress/recognise.ts';
import type { DistressExamples } from '../domain/distress/learnt-distress.ts';
import { fault } from './fields.ts';

const patterns = z.array(z.string().min(1).max(2000));

const signs = z.strictObject(
  Object.fromEntries(distressKinds.map((kind) => [kind, patterns])) as Record<
    (typeof distressKinds)[number],
    typeof patterns
  >,
);

/** `content/distress/<locale>.yaml`: words that may mean that somebody needs help now. */
export const distressWords: z.ZodType<DistressWords> = z
  .strictObject({
    apostrophe: z.enum(['joins', 'splits']).meta({
      description: "joins: it leaves out letters (don't). splits: it stands between words (j'en).",
    }),
    script: z.enum(['latin', 'arabic']).default('latin').meta({
      description:
        'What the language is written in. arabic: words in Latin letters are read as Arabic ones, and learning knows the stems of words.',
    }),
    lean: z.number().min(0).max(2).default(0).meta({
      description:
        'How far half-sure cases, which no pattern says, fall to the side of the panel: 0 as the examples teach, 0.5 a little wider. As wide as the innocent queries of the test set allow.',
    }),
    meanings: z
      .record(z.string().regex(/^[a-z-]+$/), z.array(z.string().min(1).max(40)))
      .default({})
      .meta({
        description:
          'What dialects say in different words, under a name for the meaning: learning in Arabic script takes words of one meaning for one.',
      }),
    lists: z.record(z.string().regex(/^[\p{L}\p{N}_-]+$/u), patterns).meta({
      description: 'Words or phrases under a name, used in patterns as @name.',
    }),
    signs: signs.meta({ description: 'What may be said, by what somebody may go through.' }),
    exempt: patterns.meta({
      description: 'Figures of speech, titles, and what only sounds alike.',
    }),
    lookalikes: patterns.meta({ description: 'Common words that are one slip away from a sign.' }),
  })
  .superRefine((words, context) => {
    const all = [...Object.values(words.signs).flat(), ...words.exempt];
    for (const pattern of all) {
      const missing = missingList(pattern, words);
      if (!missing) continue;
      const { error, params } = fault(missing, 'Add the list under lists, or mend its name.');
      context.addIssue({ code: 'custom', path: ['lists'], message: error, params });
    }
  });

function missingList(
  pattern: string,
  { lists, apostrophe, script }: DistressWords,
): string | undefined {
  try {
    parsePattern(pattern, lists, apostrophe, script);
    return undefined;
  } catch {
    return `lacks a list that the pattern “${pattern}” names`;
  }
}

const examples = (description: string) =>
  z.array(z.string().min(1).max(300)).min(20).meta({ description });

/** `content/distress/examples/<locale>.yaml`: what people type, from which the site learns what no pattern says. */
export const distressExamples: z.ZodType<DistressExamples> = z
  .strictObject({
    self: examples('What somebody types who needs help.'),
    friend: examples('What somebody types who worries about another.'),
    innocent: examples('What others type, however alike it sounds.'),
  })
  .superRefine((lists, context) => {
    const seen = new Map<string, string>();
    for (const [list, texts] of Object.entries(lists)) {
      for (const [place, text] of texts.entries()) {
        const { error, params } = fault(
          `stands under ${seen.get(text) ?? ''} too`,
          'Keep it in the list where it belongs; one that fits both teaches nothing.',
        );
        if (seen.has(text)) {
          context.addIssue({ code: 'custom', path: [list, place], message: error, params });
        }
        seen.set(text, list);
      }
    }
  });
