import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isShortLink,
  shortCode,
  shortCodeFrom,
  shortLinkCode,
  shortLinkPage,
  shortLinkPath,
} from '../../../src/domain/urls/short-link.ts';

describe('a code for a short link', () => {
  it.each([
    ['exams', true],
    ['ab', true],
    ['exams2', true],
    ['fourteenletter', true],
    ['fifteenletterss', false],
    ['a', false],
    ['', false],
    ['Exams', false],
    ['exam-nights', false],
    ['été', false],
    ['exams1', false],
    ['exams0', false],
    ['3114', false],
    ['امتحان', false],
  ])('%j may be one: %s', (code, expected) => {
    expect(shortCode.test(code)).toBe(expected);
  });

  it.each([
    ['exams', 'exams'],
    [undefined, 'exam-nights'],
  ])('is %j in the entry and %j in the link', (code, expected) => {
    expect(shortLinkCode({ id: 'exam-nights', facts: { code } })).toBe(expected);
  });
});

describe('a short link', () => {
  it('is printed without a last slash, and its page has one', () => {
    expect([shortLinkPath('exams'), shortLinkPage('exams')]).toEqual(['/c/exams', '/c/exams/']);
  });

  it.each([
    ['/c/exams/', true],
    ['/c/exams', true],
    ['/ca/', false],
    ['/en/c/exams/', false],
    ['/', false],
  ])('%s is one: %s', (path, expected) => {
    expect(isShortLink(path)).toBe(expected);
  });
});

describe('a new code', () => {
  it.each([
    ['summer-nights', [], 'summernights'],
    ['summer-nights', ['summernights'], 'summernights2'],
    ['summer-nights', ['summernights', 'summernights2'], 'summernights3'],
    ['world-mental-health-day', [], 'worldmental'],
    ['antidisestablishmentarianism', [], 'antidisestabl'],
    ['sleep', [], 'sleep'],
    ['2026', [], undefined],
    ['', [], undefined],
  ])('for the folder %j, where %j are taken, is %j', (folder, taken, expected) => {
    expect(shortCodeFrom(folder, taken)).toBe(expected);
  });

  it('is one that an entry may have, and free, whatever the folder is called', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-z0-9]{1,20}(-[a-z0-9]{1,20}){0,4}$/),
        fc.array(fc.stringMatching(/^[a-z2-9]{2,14}$/)),
        (folder, taken) => {
          const code = shortCodeFrom(folder, taken);
          expect(code === undefined || (shortCode.test(code) && !taken.includes(code))).toBe(true);
        },
      ),
    );
  });
});
