import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stateSentence, type StateWords } from '../../../src/client/state-sentence.ts';
import type { Hours } from '../../../src/domain/hours/hours.ts';
import {
  dependsOnHolidays,
  possibleSentences,
} from '../../../src/domain/hours/possible-sentences.ts';
import { stateAt } from '../../../src/domain/hours/state.ts';
import { anyHolidays, anyHours } from './any-hours.ts';

const names = [
  'open',
  'until',
  'usually',
  'closed',
  'unknown',
  'alternative',
  'today',
  'tomorrow',
  'on',
  'usually-today',
  'usually-tomorrow',
  'usually-on',
] as const;

/** Words that say which of them they are. */
const words = Object.fromEntries(names.map((name) => [name, name])) as unknown as StateWords;

const weekly = [{ days: ['mo'], opens: '21:00', closes: '23:00' }] as const;
const weeklyUsual = ['usually', 'closed', 'usually-today', 'usually-tomorrow', 'usually-on'];
const weeklyCertain = ['open', 'until', 'closed', 'today', 'tomorrow', 'on'];

describe('what hours can ever lead to', () => {
  it.each<[string, Hours | undefined, readonly string[]]>([
    ['not known', undefined, ['unknown']],
    ['day and night', { roundTheClock: true, term: 'always' }, ['open']],
    ['day and night in unknown terms', { roundTheClock: true, term: 'unknown' }, ['usually']],
    ['of the week, in unknown terms', { weekly, term: 'unknown' }, weeklyUsual],
    [
      'of the week, holidays too',
      { weekly, term: 'always', publicHolidays: 'as-usual' },
      weeklyCertain,
    ],
    [
      'of the week, nobody says of holidays',
      { weekly, term: 'always' },
      [...weeklyCertain, ...weeklyUsual.filter((name) => name !== 'closed')],
    ],
  ])('%s', (_, hours, expected) => {
    expect([...possibleSentences([hours])].sort()).toEqual([...expected].sort());
  });

  it('of no contact at all is that nobody knows', () => {
    expect([...possibleSentences([])]).toEqual(['unknown']);
  });

  const moment = {
    hours: anyHours('2026-10-20', 12),
    holidays: anyHolidays('2026-10-20', 12),
    minute: fc.integer({ min: 0, max: 12 * 1440 }),
  };
  const instantOf = (minute: number) => new Date(Date.parse('2026-10-20T00:00Z') + minute * 60_000);

  it('holds every sentence that is said of any hours at any moment', () => {
    fc.assert(
      fc.property(fc.record(moment), ({ hours, holidays, minute }) => {
        const now = instantOf(minute);
        const state = stateAt(hours, 'Europe/Paris', now, holidays);
        const said = stateSentence(state, 'Europe/Paris', now, words, 'en');
        expect([...possibleSentences([hours])]).toContain(said);
      }),
      { numRuns: 1000 },
    );
  });

  it('is the same with and without holidays where it is said not to depend on them', () => {
    fc.assert(
      fc.property(fc.record(moment), ({ hours, holidays, minute }) => {
        fc.pre(!dependsOnHolidays(hours) && hours.weekly !== undefined);
        const stateWith = (days: string[]) =>
          stateAt(hours, 'Europe/Paris', instantOf(minute), days);
        expect(stateWith(holidays)).toEqual(stateWith([]));
      }),
    );
  });
});
