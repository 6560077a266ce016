import { describe, expect, it } from 'vitest';
import { faultsOf, inShort } from '../support/content-faults.ts';
import { adding, replacing } from '../support/content-tree.ts';

const campaign = 'campaigns/long-nights/index.en.mdx';
const inFrench = 'explainers/listening-well/index.fr.mdx';

const accepting = (field: string, text = '') => ({
  [campaign]: (file: string) =>
    adding(text)(replacing('everyYear:', `accepted: ${field}\neveryYear:`)(file)),
});
const quotes = `[{ rule: typography/quotes, reason: It is quoted as it was typed. }]`;

describe('a warning', () => {
  it('is a remark where its file gives the reason', () => {
    const [fault, ...others] = faultsOf(accepting(quotes, 'They say "yes".'));
    expect(others).toEqual([]);
    expect(fault).toMatchObject({
      severity: 'info',
      rule: 'typography/quotes',
      remedy: 'Accepted in this file: It is quoted as it was typed.',
    });
    expect(fault?.message).toMatch(/\(accepted\)$/);
  });

  it('is a remark in a translation too', () => {
    const field =
      'slug: bien-ecouter\naccepted:\n  - rule: typography/space\n    reason: C’est un nom.';
    const faults = faultsOf({
      [inFrench]: (file) => adding('R U OK?')(replacing('slug: bien-ecouter', field)(file)),
    });
    expect(faults).toMatchObject([{ severity: 'info', rule: 'typography/space' }]);
  });

  it('stays where the reason is for other words', () => {
    const field = `[{ rule: typography/quotes, words: 'no', reason: It is quoted as typed. }]`;
    expect(faultsOf(accepting(field, 'They say "yes" and "no".')).map(inShort)).toEqual([
      expect.stringContaining('warning typography/quotes'),
      expect.stringContaining('info typography/quotes'),
    ]);
  });

  it('stays where another file gives the reason', () => {
    const faults = faultsOf({ ...accepting(quotes), 'pages/about/index.en.mdx': adding('"Yes"') });
    expect(faults.map(({ severity, rule }) => `${severity} ${rule}`)).toEqual([
      'warning accepted/unneeded',
      'warning typography/quotes',
    ]);
  });
});

describe('what a file accepts', () => {
  it('is itself a warning once it is no longer needed', () => {
    expect(faultsOf(accepting(quotes)).map(inShort)).toEqual([
      '8:12 warning accepted/unneeded accepted.0 accepts typography/quotes, and there is no such warning in this file',
    ]);
  });

  it('is not told to be unneeded before spelling was looked at', () => {
    const field = `[{ rule: spelling/unknown, reason: It is the name of a place. }]`;
    expect(faultsOf(accepting(field))).toEqual([]);
  });

  it('may be no error', () => {
    const field = `[{ rule: heading/title, reason: We like it large. }]`;
    expect(
      faultsOf(accepting(field, '# Nights')).map(({ severity, rule }) => `${severity} ${rule}`),
    ).toEqual(['warning accepted/error', 'error heading/title']);
  });

  it.each([
    ['[{ rule: typography/quotes }]', 'accepted.0.reason is missing'],
    ['[{ rule: typography/quotes, reason: Fine. }]', 'accepted.0.reason is shorter than 10'],
    [
      '[{ rule: quotes, reason: It is quoted as typed. }]',
      'accepted.0.rule is not the name of a rule',
    ],
    ['typography/quotes', 'accepted is not a list'],
  ])('may not be %s', (field, message) => {
    expect(faultsOf(accepting(field)).map(inShort)).toEqual([expect.stringContaining(message)]);
  });
});
