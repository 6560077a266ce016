import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { folderNameFrom, slugFrom } from '../../../src/domain/urls/slug.ts';
import { slug as slugField } from '../../../src/schemas/fields.ts';

describe('the last part of an address', () => {
  it.each([
    ['What is peer support?', 'en', 'what-is-peer-support'],
    ['Don’t panic: a student’s guide', 'en', 'dont-panic-a-students-guide'],
    ['Qu’est-ce que l’écoute ?', 'fr', 'qu-est-ce-que-l-ecoute'],
    ['Sœurs & frères', 'fr', 'soeurs-freres'],
    ['Grüße aus Köln', 'de', 'gruesse-aus-koeln'],
    ['¿Mañana?', 'es', 'manana'],
    ['ليالي الامتحانات', 'ar', 'ليالي-الامتحانات'],
    ['أَسئلة، وأجوبة', 'ar', 'أسئلة-وأجوبة'],
    ['10 nights', 'en', '10-nights'],
    ['???', 'en', ''],
  ])('of “%s” in %s is “%s”', (title, language, slug) => {
    expect(slugFrom(title, language)).toBe(slug);
  });

  it('ends with a whole word where the title is long', () => {
    expect(slugFrom('listening '.repeat(12), 'en')).toBe(Array(8).fill('listening').join('-'));
  });

  it('is one that the schema takes, whatever the title', () => {
    const titles = fc.string({ unit: 'grapheme', maxLength: 120 });
    fc.assert(
      fc.property(titles, fc.constantFrom('en', 'fr', 'ar', 'de'), (title, language) => {
        const slug = slugFrom(title, language);
        expect(slug === '' || slugField('').safeParse(slug).success).toBe(true);
      }),
    );
  });
});

describe('the name of a folder', () => {
  it.each([
    ['Été à Lyon', 'fr', 'ete-a-lyon'],
    ['النوم', 'ar', ''],
    ['النوم 24 سا', 'ar', '24'],
  ])('of “%s” is “%s”', (title, language, folder) => {
    expect(folderNameFrom(title, language)).toBe(folder);
  });

  it('has nothing but small letters, digits and single hyphens', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (title) => {
        expect(folderNameFrom(title, 'fr')).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/);
      }),
    );
  });
});
