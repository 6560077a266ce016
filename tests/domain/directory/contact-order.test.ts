import { expect, it } from 'vitest';
import type { ContactType } from '../../../src/config/contact-types.ts';
import { inOrderOfAnswer } from '../../../src/domain/directory/contact-order.ts';

it.each<[ContactType[], ContactType[]]>([
  [
    ['web', 'chat', 'email', 'phone'],
    ['chat', 'phone', 'email', 'web'],
  ],
  [
    ['sms', 'phone', 'whatsapp'],
    ['sms', 'phone', 'whatsapp'],
  ],
  [
    ['web', 'email'],
    ['email', 'web'],
  ],
  [[], []],
])('contacts by %j are offered as %j: people first', (types, expected) => {
  const contacts = types.map((type) => ({ type }));
  expect(inOrderOfAnswer(contacts).map(({ type }) => type)).toEqual(expected);
});

it('two of one kind keep the order of their entry', () => {
  const contacts = [
    { type: 'web', key: 'web' },
    { type: 'phone', key: 'phone-english' },
    { type: 'phone', key: 'phone' },
  ] as const;
  expect(inOrderOfAnswer(contacts).map(({ key }) => key)).toEqual([
    'phone-english',
    'phone',
    'web',
  ]);
});
