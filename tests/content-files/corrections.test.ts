import { describe, expect, it } from 'vitest';
import { checkContent } from '../../src/content-files/check.ts';
import { anyRecord, type Change, contentTree, replacing } from '../support/content-tree.ts';

const today = '2026-11-22';
const file = 'corrections/wrong-hours/index.en.mdx';
const inFrench = 'corrections/wrong-hours/index.fr.mdx';

const correction = [
  '---',
  'since: 2026-11-10',
  'found: 2026-11-20',
  'mended: 2026-11-21',
  'about: services/fr-3114',
  'wrong: The page gave hours of another line.',
  'right: It gives the hours of this line.',
  '---',
  '',
].join('\n');
const translation = `---\nwrong: La page donnait d’autres horaires.\nright: Elle donne les siens.\n${anyRecord}\n---\n`;

const faultsOf = (change: Change, more: Readonly<Record<string, Change>> = {}) =>
  checkContent(contentTree({ [file]: change, [inFrench]: translation, ...more }), today).faults;

describe('a correction', () => {
  it.each([
    ['in every language', correction],
    ['about a text', replacing('services/fr-3114', 'explainers/listening-well')(correction)],
    ['about nothing that is still there', replacing('about: services/fr-3114\n', '')(correction)],
    ['published, found and mended today', correction.replaceAll(/2026-11-\d\d/g, today)],
  ])('may be %s', (_, text) => {
    expect(faultsOf(text)).toEqual([]);
  });

  it.each([
    [
      'found before it was published',
      replacing('found: 2026-11-20', 'found: 2026-11-09'),
      '3:1 correction/order found',
      'is before since, 2026-11-10',
      'Compare the days: since is when the mistake was published',
    ],
    [
      'mended before it was found',
      replacing('mended: 2026-11-21', 'mended: 2026-11-19'),
      '4:1 correction/order mended',
      'is before found, 2026-11-20',
      'Compare the days: since is when the mistake was published',
    ],
    [
      'mended tomorrow',
      replacing('mended: 2026-11-21', 'mended: 2026-11-23'),
      '4:1 correction/future mended',
      'is a day that has not come: today is 2026-11-22',
      'Write the day on which it happened.',
    ],
    [
      'mended on no day',
      replacing('mended: 2026-11-21\n', ''),
      '2:1 schema/missing mended',
      'is missing',
      'Day on which it was put right.',
    ],
    [
      'about a service that does not exist',
      replacing('services/fr-3114', 'services/fr-sos-amitie'),
      '5:1 reference/unknown about',
      'names “services/fr-sos-amitie”, which does not exist',
      'Create services/fr/sos-amitie/, or name one that exists.',
    ],
    [
      'about a name without its collection',
      replacing('services/fr-3114', 'fr-3114'),
      '5:1 reference/unknown about',
      'names “fr-3114”, which does not exist',
      'Write the collection and the folder, as in explainers/what-is-peer-support or services/fr-3114.',
    ],
    [
      'told with the number that was wrong',
      replacing('gave hours of another line', 'gave 09 72 39 40 50'),
      '6:1 number/typed wrong',
      'has the phone number “09 72 39 40 50” typed in the text',
      'Name the service by its name instead',
    ],
  ])('may not be %s', (_, change, place, message, remedy) => {
    const [fault, ...others] = faultsOf(change(correction));
    expect(others).toEqual([]);
    expect(`${fault?.line}:${fault?.column} ${fault?.rule} ${fault?.field}`).toBe(place);
    expect(fault).toMatchObject({ path: `content/${file}`, severity: 'error', message });
    expect(fault?.remedy.startsWith(remedy)).toBe(true);
  });

  it('has its days in one file alone', () => {
    const faults = faultsOf(correction, {
      [inFrench]: replacing('wrong:', 'mended: 2026-11-21\nwrong:')(translation),
    });
    expect(faults).toMatchObject([{ rule: 'translation/fact', field: 'mended' }]);
  });

  it('has them in the language of the pages, or in the one that the settings name', () => {
    const french = replacing('  pages: en', '  pages: en\n  corrections: fr');
    const faults = checkContent(
      contentTree({ 'association.yaml': french, [inFrench]: correction, [file]: translation }),
      today,
    ).faults;
    expect(faults).toEqual([]);
  });
});
