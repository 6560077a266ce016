import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/content-files/read-content.ts';
import { shownCampaigns } from '../../src/content-files/shown-campaigns.ts';
import { campaignPosters } from '../../src/kits/campaign-posters.ts';
import { kitTexts } from '../../src/kits/kit-texts.ts';
import { namedServices, urgentServices } from '../../src/kits/urgent-services.ts';
import { anyRecord, type Changes, contentTree, replacing } from '../support/content-tree.ts';

const moment = { today: '2026-12-01', audience: 'readers' } as const;
const campaign = 'campaigns/long-nights/index.en.mdx';
const service = 'services/fr/3114/index.en.mdx';

const inFrench = [
  '---',
  'title: Des nuits longues',
  'description: Pour les semaines d’avant les examens, quand les nuits sont longues et courtes de sommeil.',
  'slug: nuits-longues',
  'keyMessages:',
  '  - text: Tu veilles encore ? Tu n’as pas à le faire sans personne.',
  anyRecord,
  '---',
  '',
].join('\n');

const contentOf = (changes: Changes) => readContent(contentTree(changes));
const postersOf = (changes: Changes) => campaignPosters(contentOf(changes), moment);
const firstOf = (changes: Changes) => postersOf(changes)[0]!.poster;

describe('the posters of a site', () => {
  it('are two sizes for each campaign, language and country', () => {
    const changes = {
      'campaigns/long-nights/index.fr.mdx': inFrench,
      'association.yaml': replacing('countries: [fr]', 'countries: [fr, be]'),
    };
    expect(postersOf(changes).map(({ path }) => path)).toEqual(
      ['en', 'fr'].flatMap((locale) =>
        ['fr', 'be'].flatMap((country) =>
          ['a3', 'a4'].map(
            (size) =>
              `/kits/long-nights/${locale}/long-nights-${locale}-poster-${country}-${size}.pdf`,
          ),
        ),
      ),
    );
  });

  it('are none for a draft, nor for a language that is switched off', () => {
    expect(
      postersOf({ [campaign]: replacing('slug: long-nights', 'slug: long-nights\ndraft: true') }),
    ).toEqual([]);
    const changes = {
      'campaigns/long-nights/index.fr.mdx': inFrench,
      'association.yaml': replacing('locales: [en, fr, ar]', 'locales: [en]'),
    };
    expect(new Set(postersOf(changes).map(({ poster }) => poster.language))).toEqual(
      new Set(['en']),
    );
  });

  it('say what the campaign, the directory and the association say', () => {
    expect(firstOf({})).toMatchObject({
      title: 'Long nights',
      kicker: 'Long nights',
      leading: 'Nobody has to sit a long night alone.',
      association: 'Nightlight',
      seed: 'long-nights',
      link: {
        url: 'https://nightlight.example/c/long-nights',
        shown: 'nightlight.example/c/long-nights',
      },
      help: {
        lead: 'Need to talk now? In France',
        action: 'Call',
        shown: '3114',
        nameLanguage: 'fr',
        note: 'Day and night, every day',
        checked: 'Number as its sources gave it on 21 November 2026',
      },
    });
  });

  it('have the short link of the campaign’s code, where it has one', () => {
    const changes = {
      [campaign]: replacing('slug: long-nights', 'slug: long-nights\ncode: nights'),
    };
    expect(firstOf(changes).link.shown).toBe('nightlight.example/c/nights');
  });

  it('have the spaces of French signs', () => {
    const posters = postersOf({ 'campaigns/long-nights/index.fr.mdx': inFrench });
    const french = posters.find(({ poster }) => poster.language === 'fr')!.poster;
    expect(french.leading).toContain('encore\u202f?');
  });

  it('say that a service confirmed its number, where it did', () => {
    const changes = { [service]: replacing('level: source-read', 'level: confirmed') };
    expect(firstOf(changes).help?.checked).toBe(
      'Number confirmed by the service on 21 November 2026',
    );
  });

  it.each([
    [
      'has none of the country',
      'association.yaml',
      replacing('countries: [fr]', 'countries: [be]'),
    ],
    ['is not shown to readers', service, replacing('publish: true', 'publish: false')],
    ['is an emergency number', service, replacing('kind: crisis-line', 'kind: emergency')],
    [
      'has no contact that readers may see',
      service,
      replacing('    shown: "3114"', '    shown: "3114"\n    publish: false'),
    ],
  ])('carry no number where the association %s', (_, file, change) => {
    expect(firstOf({ [file]: change }).help).toBeUndefined();
  });
});

describe('the texts of a kit', () => {
  const textsOf = (changes: Changes) => {
    const content = contentOf(changes);
    const [first] = shownCampaigns(content, moment);
    const help = namedServices(urgentServices(content, moment));
    return new TextDecoder().decode(kitTexts(first!, 'en', 'https://nightlight.example', help));
  };

  it('hold each message with its link, and what stands for the picture', () => {
    const texts = textsOf({});
    expect(texts).toContain('Message 1 of 1');
    expect(texts).toContain(
      'The front of a house at night. A few windows are lit. Words in the picture: “Nobody has to sit a long night alone.”',
    );
    expect(texts).toContain(
      'Nobody has to sit a long night alone.\nhttps://nightlight.example/c/long-nights',
    );
    expect(texts).not.toContain('3114');
  });

  it('name where help is on a grave subject', () => {
    const texts = textsOf({
      [campaign]: replacing('slug: long-nights', 'slug: long-nights\nsensitive: true'),
    });
    expect(texts).toContain('Need to talk now? In France: 3114');
  });
});
