import { describe, expect, it } from 'vitest';
import { publicationOn } from '../../../src/domain/publication/publication.ts';

const winter = { publishOn: '2026-12-01', unpublishOn: '2027-02-01' };

describe('how an entry stands towards its readers', () => {
  it.each([
    [{}, '2026-11-30', { state: 'published' }],
    [winter, '2026-11-30', { state: 'scheduled', from: '2026-12-01' }],
    [winter, '2026-12-01', { state: 'published' }],
    [winter, '2027-01-31', { state: 'published' }],
    [winter, '2027-02-01', { state: 'ended', since: '2027-02-01' }],
    [winter, '2030-01-01', { state: 'ended', since: '2027-02-01' }],
    [{ ...winter, draft: true }, '2026-11-30', { state: 'draft' }],
    [{ ...winter, draft: true }, '2026-12-24', { state: 'draft' }],
    [{ ...winter, draft: true }, '2027-02-01', { state: 'draft' }],
    [{ ...winter, draft: false }, '2026-12-24', { state: 'published' }],
  ])('%j on %s: %j', (entry, today, expected) => {
    expect(publicationOn(entry, today)).toEqual({ ...expected, season: undefined });
  });

  it.each([
    ['2026-11-30', 'scheduled', 'coming'],
    ['2026-12-01', 'published', 'coming'],
    ['2026-12-24', 'published', 'running'],
    ['2027-01-15', 'published', 'coming'],
    ['2027-02-01', 'ended', 'coming'],
  ])(
    'says of a campaign on %s both that it is %s and that its season is %s',
    (today, state, season) => {
      const campaign = { ...winter, everyYear: { from: '12-20', to: '01-10' } };
      expect(publicationOn(campaign, today)).toMatchObject({ state, season: { state: season } });
    },
  );
});
