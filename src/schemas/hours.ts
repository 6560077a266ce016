import { z } from 'zod';
import { weekdays } from '../domain/hours/hours.ts';
import { exceptionOverlap, weeklyOverlap } from '../domain/hours/overlaps.ts';
import { calendarDate, fault } from './fields.ts';
import { formInputs } from './form-input.ts';

const clock = (latest: '23:59' | '24:00', description: string) =>
  z
    .string()
    .refine((text) => /^([01]\d|2[0-3]):[0-5]\d$/.test(text) || text === latest, {
      ...fault(
        'is not a time of day',
        `Write hours and minutes in quotation marks, "00:00" to "${latest}".`,
      ),
    })
    .register(formInputs, {
      pattern: [
        `/^([01]\\d|2[0-3]):[0-5]\\d$|^${latest}$/`,
        `Write hours and minutes, 00:00 to ${latest}.`,
      ],
    })
    .meta({ description, examples: ['21:00'] });

const interval = z
  .strictObject({
    days: z
      .array(z.enum(weekdays))
      .min(1)
      .refine((days) => new Set(days).size === days.length, {
        ...fault('names a day twice', 'Name each day once.'),
      })
      .meta({ description: 'The days on which it opens.' }),
    opens: clock('23:59', 'When it opens.'),
    closes: clock('24:00', 'When it closes. Earlier than opens means: on the next day.'),
  })
  .refine(({ opens, closes }) => opens !== closes, {
    ...fault('opens and closes at the same time', 'For day and night, use roundTheClock: true.'),
  })
  .meta({ description: 'Days on which it opens at the same time.' });

/** When one contact of a service answers. Times are those of the service's time zone. */
export const hours = z
  .strictObject({
    roundTheClock: z
      .literal(true)
      .meta({ description: 'Day and night, every day. Instead of weekly.' })
      .optional(),
    weekly: z
      .array(interval)
      .min(1)
      .superRefine((intervals, context) => {
        const overlap = weeklyOverlap(intervals);
        if (overlap === undefined) return;
        const { index, other, day } = overlap;
        context.addIssue({
          code: 'custom',
          path: [index],
          message: `overlaps interval ${other + 1} of this list on ${day}`,
          params: { remedy: 'Let one end before the other starts, or make them one.' },
        });
      })
      .meta({ description: 'The hours of an ordinary week.' })
      .optional(),
    exceptions: z
      .array(
        z
          .strictObject({
            date: calendarDate('The day that differs.'),
            opens: clock('23:59', 'When it opens that day; leave out if it is closed.').optional(),
            closes: clock('24:00', 'When it closes that day.').optional(),
          })
          .refine(({ opens, closes }) => (opens === undefined) === (closes === undefined), {
            ...fault('has only one of opens and closes', 'Give both, or neither for a closed day.'),
          })
          .refine(({ opens, closes }) => opens === undefined || opens !== closes, {
            ...fault(
              'opens and closes at the same time',
              'For a whole day, write "00:00" and "24:00"; for a closed day, neither.',
            ),
          }),
      )
      .superRefine((exceptions, context) => {
        const overlap = exceptionOverlap(exceptions);
        if (overlap === undefined) return;
        const { index, other } = overlap;
        context.addIssue({
          code: 'custom',
          path: [index],
          message: `contradicts or overlaps exception ${other + 1} of this list`,
          params: { remedy: 'Say of each hour once whether it is open.' },
        });
      })
      .meta({ description: 'Single days that differ.' })
      .optional(),
    publicHolidays: z
      .enum(['as-usual', 'closed', 'unknown'])
      .default('unknown')
      .meta({ description: 'What happens on public holidays, as far as a source says.' }),
    term: z
      .union([
        z.enum(['always', 'unknown']),
        z.array(
          z
            .strictObject({
              from: calendarDate('First day of the term.'),
              to: calendarDate('Last day of the term.'),
            })
            .refine(({ from, to }) => from <= to, {
              ...fault('ends before it starts', 'Set the last day after the first.'),
            }),
        ),
      ])
      .default('always')
      .meta({
        description:
          'always: all year round. unknown: only in term, and the dates are not known. Or the dates.',
      }),
  })
  .refine(({ roundTheClock, weekly }) => (roundTheClock === undefined) !== (weekly === undefined), {
    ...fault(
      'needs either roundTheClock or weekly, and not both',
      'Give one of the two. Where hours are not known, leave out the whole block.',
    ),
  })
  .meta({ description: 'When it answers. Leave out where no source says: unknown is an answer.' });

export type Hours = z.infer<typeof hours>;
