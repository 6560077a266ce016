import { z } from 'zod';
import { calendarDate } from './fields.ts';

/**
 * `content/audit.yaml`: what the last `npm run audit` of the whole site found. The command writes it, and the page on
 * accessibility tells it to readers; nobody edits it.
 */
export const auditResult = z.strictObject({
  day: calendarDate('Day of the audit.'),
  pages: z.int().min(1).meta({ description: 'How many pages were looked at: all of the sitemap.' }),
  widths: z
    .array(z.int().min(200).max(4000))
    .min(1)
    .meta({ description: 'At which widths of the window, in pixels.' }),
  themes: z
    .array(z.enum(['light', 'dark']))
    .min(1)
    .meta({ description: 'In which colours.' }),
  browser: z.string().min(1).meta({ description: 'With which browser, as in Chromium 153.' }),
  axe: z.string().min(1).meta({ description: 'With which version of axe.' }),
  rules: z.int().min(1).meta({ description: 'How many rules of axe were asked.' }),
  faults: z
    .int()
    .min(0)
    .meta({ description: 'How many faults were found, on all pages together.' }),
});

export type AuditResult = z.infer<typeof auditResult>;
