import { describe, expect, it } from 'vitest';
import { seasonOn } from '../../../src/domain/publication/season.ts';

describe('a campaign that comes back every year, over the new year', () => {
  const winter = { everyYear: { from: '11-15', to: '01-31' } };

  it.each([
    ['2026-11-14', 'coming', '2026-11-15', '2027-01-31'],
    ['2026-11-15', 'running', '2026-11-15', '2027-01-31'],
    ['2026-12-20', 'running', '2026-11-15', '2027-01-31'],
    ['2026-12-31', 'running', '2026-11-15', '2027-01-31'],
    ['2027-01-01', 'running', '2026-11-15', '2027-01-31'],
    ['2027-01-31', 'running', '2026-11-15', '2027-01-31'],
    ['2027-02-01', 'coming', '2027-11-15', '2028-01-31'],
  ])('is on %s %s: %s to %s', (today, state, from, to) => {
    expect(seasonOn(winter, today)).toEqual({ state, from, to });
  });
});

describe('a campaign that comes back every year, within it', () => {
  const exams = { everyYear: { from: '04-15', to: '06-20' } };

  it.each([
    ['2026-04-14', 'coming', '2026-04-15', '2026-06-20'],
    ['2026-04-15', 'running', '2026-04-15', '2026-06-20'],
    ['2026-06-20', 'running', '2026-04-15', '2026-06-20'],
    ['2026-06-21', 'coming', '2027-04-15', '2027-06-20'],
    ['2026-12-31', 'coming', '2027-04-15', '2027-06-20'],
  ])('is on %s %s: %s to %s', (today, state, from, to) => {
    expect(seasonOn(exams, today)).toEqual({ state, from, to });
  });

  it('may last one day', () => {
    const day = { everyYear: { from: '09-10', to: '09-10' } };
    expect(seasonOn(day, '2026-09-10')).toEqual({
      state: 'running',
      from: '2026-09-10',
      to: '2026-09-10',
    });
  });
});

describe('a campaign of one year', () => {
  const once = { from: '2026-11-15', to: '2027-01-31' };

  it.each([
    ['2026-11-14', 'coming'],
    ['2026-11-15', 'running'],
    ['2027-01-31', 'running'],
    ['2027-02-01', 'over'],
    ['2030-12-01', 'over'],
  ])('is on %s %s', (today, state) => {
    expect(seasonOn(once, today)).toEqual({ state, ...once });
  });

  it.each([[{}], [{ from: '2026-11-15' }], [{ to: '2026-11-15' }]])(
    'cannot be told with the dates %j',
    (campaign) => {
      expect(seasonOn(campaign, '2026-11-15')).toBeUndefined();
    },
  );
});
