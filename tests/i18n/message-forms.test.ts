import { describe, expect, it } from 'vitest';
import { messageForms } from '../../src/i18n/message-forms.ts';

describe('a message for a script', () => {
  it.each([
    ['en', ['one', 'other']],
    ['fr', ['one', 'other']],
    ['ar', ['zero', 'one', 'two', 'few', 'many', 'other']],
  ] as const)('has in %s every form that a number may take: %j', (locale, forms) => {
    expect(Object.keys(messageForms(locale, 'facade.lit'))).toEqual(
      expect.arrayContaining([...forms]),
    );
  });

  it('is text where it has no forms', () => {
    expect(messageForms('fr', 'hours.state.closed')).toBe('Fermé en ce moment');
  });

  it('keeps its values in braces, since only the script knows them', () => {
    expect(messageForms('en', 'hours.state.open-until')).toBe('Open until {time}');
  });
});
