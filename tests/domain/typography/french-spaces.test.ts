import { describe, expect, it } from 'vitest';
import { frenchSpaces, frenchSpacesIn } from '../../../src/domain/typography/french-spaces.ts';

describe('French spaces', () => {
  it.each([
    [
      'before high signs',
      'Et toi ? Oui ! Bien ; merci',
      'Et toi\u202f? Oui\u202f! Bien\u202f; merci',
    ],
    ['before a colon', 'À savoir : rien', 'À savoir\u00a0: rien'],
    ['inside guillemets', '« Ça va »', '«\u202fÇa va\u202f»'],
    ['after a citation', 'Vraiment[^une-source] ?', 'Vraiment[^une-source]\u202f?'],
    ['at the start of what follows bold words', ' : ce soir', '\u00a0: ce soir'],
    ['after bold words', '**Quand** : ce soir', '**Quand**\u00a0: ce soir'],
  ])('do not break %s', (_, typed, set) => {
    expect(frenchSpaces(typed)).toBe(set);
    expect(frenchSpaces(set)).toBe(set);
  });

  it.each([
    ['a row of a table', '| --- | :---: |'],
    ['a link', '[la suite](entry:pages/about)'],
    ['an address', 'https://example.org/?a=b'],
    ['a tag', '<Service id="fr-3114" />'],
    ['a time', '21:30'],
    ['a list in YAML', 'a :b'],
  ])('leave %s alone', (_, text) => {
    expect(frenchSpaces(text)).toBe(text);
  });

  it('reach every text of some fields, and nothing else', () => {
    expect(frenchSpacesIn({ title: 'Et toi ?', list: ['Oui !', 3], none: undefined })).toEqual({
      title: 'Et toi\u202f?',
      list: ['Oui\u202f!', 3],
      none: undefined,
    });
  });
});
