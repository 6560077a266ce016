import type { Hours } from './hours.ts';

/**
 * Whether somebody answers at any moment, as far as the hours say: day and night, all year, without a day off.
 * `{ roundTheClock: true, term: 'always' } -> true`
 */
export const answersDayAndNight = ({ roundTheClock, term, exceptions = [] }: Hours): boolean =>
  roundTheClock === true &&
  term === 'always' &&
  exceptions.every(({ opens }) => opens !== undefined);
