import { describe, expect, it } from 'vitest';
import {
  audienceOfBuild,
  buildMoment,
  isProduction,
} from '../../src/content-files/build-context.ts';
import { buildDay } from '../../src/content-files/build-day.ts';

describe('the day of a build', () => {
  it.each([
    ['2026-11-30T22:59:59Z', 'Europe/Paris', '2026-11-30'],
    ['2026-11-30T23:00:00Z', 'Europe/Paris', '2026-12-01'],
    ['2026-06-30T22:00:00Z', 'Europe/Paris', '2026-07-01'],
    ['2026-12-01T04:59:59Z', 'America/Toronto', '2026-11-30'],
    ['2026-12-01T05:00:00Z', 'America/Toronto', '2026-12-01'],
    ['2026-11-30T23:30:00Z', undefined, '2026-11-30'],
    ['2026-12-01', 'America/Toronto', '2026-12-01'],
    ['2026-12-01', 'Pacific/Auckland', '2026-12-01'],
  ])('BUILD_DATE %s in %s is %s', (date, zone, expected) => {
    expect(buildDay(zone, { BUILD_DATE: date })).toBe(expected);
  });
});

describe('for whom a build is', () => {
  it.each([
    [undefined, 'readers', true],
    ['production', 'readers', true],
    ['deploy-preview', 'members', false],
    ['branch-deploy', 'members', false],
    ['dev', 'members', false],
    ['a-branch-with-a-name', 'readers', false],
    ['', 'readers', false],
  ])('with CONTEXT=%s: for %s, and is production: %s', (context, audience, production) => {
    const environment = context === undefined ? {} : { CONTEXT: context };
    expect(audienceOfBuild(environment)).toBe(audience);
    expect(isProduction(environment)).toBe(production);
  });

  it('stands beside the day where the association is', () => {
    expect(
      buildMoment(
        { timeZone: 'Asia/Tokyo' },
        { BUILD_DATE: '2026-11-30T15:00:00Z', CONTEXT: 'deploy-preview' },
      ),
    ).toEqual({ today: '2026-12-01', audience: 'members' });
  });
});
