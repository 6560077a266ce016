import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/content-files/read-content.ts';
import { translatorFor } from '../../src/i18n/translator-for.ts';

const { association } = readContent('content');

/** Words for the one who speaks, and for the one who is spoken to. */
const persons =
  /(?<!\p{L})(I|my|me|you|your|je|j’|moi|mon|ma|tu|te|t’|toi|ton|ta|yo|mi|tú|te|ti|tu|ich|mir|mich|mein\w*|du|dir|dich|dein\w*|أنا|لي|لك|لكم)(?!\p{L})/iu;

describe('what is sent on from a sensitive page', () => {
  it.each(association!.locales)('says nothing of anybody, in %s', (locale) => {
    const text = translatorFor(locale)('share.text.sensitive', { title: '3', association: '4' });
    expect(text).not.toMatch(persons);
    expect(text).toContain('3');
  });
});
