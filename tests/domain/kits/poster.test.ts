import { describe, expect, it } from 'vitest';
import {
  contactOnPaper,
  directionOfName,
  posterWords,
  typedAddress,
} from '../../../src/domain/kits/poster.ts';

describe('the words of a poster', () => {
  it.each([
    ['Long nights.', ['Long nights.', 'Call.'], undefined, 'Long nights.', ['Call.']],
    ['Long nights', ['Long  nights!', 'Call.'], undefined, 'Long  nights!', ['Call.']],
    ['Long nights', ['Call.', 'Long nights'], 'Long nights', 'Call.', ['Long nights']],
    ['Long nights', [], undefined, 'Long nights', []],
    ['ليالٍ طويلة', ['اتصلوا.'], 'ليالٍ طويلة', 'اتصلوا.', []],
  ])(
    'never say the title twice above each other: %s, %j',
    (title, messages, kicker, leading, others) => {
      expect(posterWords(title, messages)).toEqual({ kicker, leading, others });
    },
  );
});

describe('the way to reach a service that stands on paper', () => {
  it.each([
    [['chat', 'sms', 'phone'], 'phone'],
    [['chat', 'whatsapp', 'sms'], 'sms'],
    [['email', 'chat'], 'chat'],
    [['email', 'web'], 'web'],
    [[], undefined],
  ] as const)('%j -> %s', (types, expected) => {
    expect(contactOnPaper(types.map((type) => ({ type })))?.type).toBe(expected);
  });

  it('is the first of several numbers, as on its page', () => {
    const contacts = [
      { type: 'phone', value: 'first' },
      { type: 'phone', value: 'second' },
    ] as const;
    expect(contactOnPaper(contacts)?.value).toBe('first');
  });
});

describe('an address as one types it', () => {
  it.each([
    ['https://nightlight.example/c/exams', 'nightlight.example/c/exams'],
    ['https://www.nightline.fr/', 'nightline.fr'],
    ['https://nightlight.example/%D8%AD', 'nightlight.example/ح'],
    ['help@nightlight.example', 'help@nightlight.example'],
  ])('%s -> %s', (url, expected) => {
    expect(typedAddress(url)).toBe(expected);
  });
});

describe('the way a name runs', () => {
  it.each([
    ['3114, numéro national de prévention du suicide', 'ltr'],
    ['1122 خط المساعدة', 'rtl'],
    ['116 123', 'ltr'],
    ['Line خط', 'ltr'],
  ])('%s -> %s', (name, expected) => {
    expect(directionOfName(name)).toBe(expected);
  });
});
