import { z } from 'zod';
import { parsePattern } from '../domain/wording/pattern.ts';
import { type WordingRules, wordingSeverities } from '../domain/wording/wording.ts';
import { fault, webAddress, words } from './fields.ts';

const patterns = (description: string) => z.array(z.string().min(1).max(800)).meta({ description });

const rule = z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z]{2}-[a-z0-9-]+$/)
      .meta({
        description:
          'Name of the rule: check shows it as wording/<id>. It may stand twice, where some phrases need other company than others.',
      }),
    severity: z.enum(wordingSeverities).meta({
      description:
        'error: guides agree that it hurts, and the site is not built. warning: mend it, or say why it stays. info: worth a thought.',
    }),
    avoid: patterns('What not to say, as patterns of words.').min(1),
    near: patterns('What must all stand near it, or it is innocent.').default([]),
    within: z
      .enum(['sentence', 'paragraph'])
      .meta({ description: 'How far near reaches.' })
      .default('sentence'),
    except: patterns('Names and phrases that this rule does not look into.').default([]),
    only: z.literal('ui').meta({ description: 'Only in the words of the interface.' }).optional(),
    prefer: words('What to say instead.', 200),
    why: words('Why, in one plain English sentence.', 200),
    source: z
      .array(webAddress('A page that says so.'))
      .min(1)
      .meta({ description: 'Who says so. No rule without a guide that was read.' }),
  })
  .meta({ description: 'A way of saying things that can hurt, and what to say instead.' });

/** `content/wording/<locale>.yaml`: how not to speak of suicide, self-harm and illness, and who says so. */
export const wordingRules: z.ZodType<WordingRules> = z
  .strictObject({
    lists: z.record(z.string().regex(/^[\p{L}\p{N}_-]+$/u), patterns('Words or phrases.')).meta({
      description: 'Words or phrases under a name, used in patterns as @name.',
    }),
    except: patterns('Proper names and phrases that no rule looks into.').default([]),
    rules: z.array(rule).min(1).meta({ description: 'The rules.' }),
  })
  .superRefine(({ lists, except, rules }, context) => {
    const written = rules.map(({ avoid, near, except: own }) => [...avoid, ...near, ...own]);
    for (const pattern of [...written.flat(), ...except]) {
      const wrong = faultOf(pattern, lists);
      if (!wrong) continue;
      const { error, params } = fault(wrong, 'Add the list under lists, or mend the pattern.');
      context.addIssue({ code: 'custom', path: ['lists'], message: error, params });
    }
  });

function faultOf(pattern: string, lists: WordingRules['lists']): string | undefined {
  try {
    new RegExp(parsePattern(pattern, lists).source, 'u');
    return undefined;
  } catch {
    return `has the pattern “${pattern}”, which names a list that is not there or is not written as patterns are`;
  }
}
