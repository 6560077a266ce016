import { describe, expect, it } from 'vitest';
import type { SiteAddresses } from '../../../src/domain/urls/address-fate.ts';
import { shortLinkRedirects } from '../../../src/domain/urls/short-link-redirects.ts';

const site: SiteAddresses = {
  locales: ['en', 'fr'],
  pages: new Map([
    ['/en/campaigns/exams/', 'campaigns/exam-nights'],
    ['/fr/campagnes/examens/', 'campaigns/exam-nights'],
    ['/c/exams/', 'campaigns/exam-nights'],
    ['/en/campaigns/', 'site/campaigns'],
    ['/fr/campagnes/', 'site/campaigns'],
  ]),
  owners: new Map(),
  aliases: new Map(),
  paths: new Map([
    [
      'campaigns/exam-nights',
      new Map([
        ['en', '/en/campaigns/exams/'],
        ['fr', '/fr/campagnes/examens/'],
      ]),
    ],
    ['campaigns/summer', new Map([['en', '/en/campaigns/summer/']])],
  ]),
  written: new Map(),
};

const described = (recorded: Parameters<typeof shortLinkRedirects>[0]) =>
  shortLinkRedirects(recorded, site).map(({ from, to, language }) => [from, language, to]);

const examsRules = [
  ['/c/exams', 'en', '/en/campaigns/exams/'],
  ['/c/exams', 'fr', '/fr/campagnes/examens/'],
  ['/c/exams', undefined, '/en/campaigns/exams/'],
];

describe('a short link', () => {
  it('leads to the page in the reader’s language, and everybody else to that of last resort', () => {
    expect(described([])).toEqual(examsRules);
  });

  it('that was published once leads to where its article is now', () => {
    const former = { path: '/c/nights/', owner: 'campaigns/exam-nights' };
    expect(described([former])).toEqual([
      ...examsRules,
      ['/c/nights', 'en', '/en/campaigns/exams/'],
      ['/c/nights', 'fr', '/fr/campagnes/examens/'],
      ['/c/nights', undefined, '/en/campaigns/exams/'],
    ]);
  });

  it('of what is not published any more leads to its section', () => {
    const gone = { path: '/c/summer/', owner: 'campaigns/summer' };
    expect(described([gone]).slice(3)).toEqual([
      ['/c/summer', 'en', '/en/campaigns/'],
      ['/c/summer', 'fr', '/fr/campagnes/'],
      ['/c/summer', undefined, '/en/campaigns/'],
    ]);
  });

  it('leads where its page says today, whatever was recorded', () => {
    expect(described([{ path: '/c/exams/', owner: 'campaigns/summer' }])).toEqual(examsRules);
  });

  it('is none of the other addresses on record', () => {
    expect(described([{ path: '/en/campaigns/old/', owner: 'campaigns/summer' }])).toEqual(
      examsRules,
    );
  });
});
