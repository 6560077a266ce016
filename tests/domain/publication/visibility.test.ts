import { describe, expect, it } from 'vitest';
import {
  isPublished,
  isReachable,
  isShown,
  isVisible,
} from '../../../src/domain/publication/visibility.ts';

describe('whether readers see an entry', () => {
  it.each([
    ['without dates', {}, '2026-11-30', true],
    ['that is a draft', { draft: true }, '2026-11-30', false],
    ['that is no longer a draft', { draft: false }, '2026-11-30', true],
    ['the day before it appears', { publishOn: '2026-12-01' }, '2026-11-30', false],
    ['on the day on which it appears', { publishOn: '2026-12-01' }, '2026-12-01', true],
    ['on the day before it goes', { unpublishOn: '2026-12-01' }, '2026-11-30', true],
    ['on the day from which it is gone', { unpublishOn: '2026-12-01' }, '2026-12-01', false],
    [
      'between its dates',
      { publishOn: '2026-12-01', unpublishOn: '2027-01-31' },
      '2027-01-01',
      true,
    ],
    [
      'that is a draft within its dates',
      { draft: true, publishOn: '2026-12-01' },
      '2026-12-02',
      false,
    ],
  ])('%s: %j on %s, %s', (_, entry, today, expected) => {
    expect(isPublished(entry, today)).toBe(expected);
  });
});

describe('a service', () => {
  it.each([
    [true, true],
    [false, false],
  ])('with publish: %s is shown: %s', (publish, expected) => {
    expect(isShown({ publish })).toBe(expected);
  });
});

describe('whether an entry is on the site on 2026-11-30', () => {
  it.each([
    ['published', {}, true, true],
    ['a draft', { draft: true }, false, true],
    ['scheduled', { publishOn: '2026-12-01' }, false, true],
    ['a draft with a day', { draft: true, publishOn: '2026-12-01' }, false, true],
    ['ended', { unpublishOn: '2026-11-30' }, false, false],
    ['to end', { unpublishOn: '2026-12-01' }, true, true],
  ])('that is %s: %j, for readers %s, for members %s', (_, entry, readers, members) => {
    const today = '2026-11-30';
    expect(isVisible(entry, { today, audience: 'readers' })).toBe(readers);
    expect(isVisible(entry, { today, audience: 'members' })).toBe(members);
  });
});

describe('whether a service has a page', () => {
  it.each([
    [true, [true], true],
    [true, [false, true], true],
    [true, [false], false],
    [true, [], false],
    [false, [true], false],
  ])('with publish: %s and contacts %j: %s', (publish, contacts, expected) => {
    const service = { publish, contacts: contacts.map((shown) => ({ publish: shown })) };
    expect(isReachable(service)).toBe(expected);
  });
});
