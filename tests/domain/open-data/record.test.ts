import { describe, expect, it } from 'vitest';
import { type DirectoryService, serviceRecord } from '../../../src/domain/open-data/record.ts';

type Contact = DirectoryService['facts']['contacts'][number];

const phone: Contact = { key: 'phone', type: 'phone', value: '3114', languagesInferred: false };

const service = (
  facts: Partial<DirectoryService['facts']> = {},
  rest: Partial<DirectoryService> = {},
): DirectoryService => ({
  id: 'fr-line',
  country: 'fr',
  facts: {
    name: 'Line',
    nameLanguage: 'fr',
    kind: 'crisis-line',
    timeZone: 'Europe/Paris',
    contacts: [phone],
    audience: ['everyone'],
    topics: ['crisis'],
    sources: [{ url: 'https://example.org' }],
    verification: { level: 'source-read', on: '2026-11-21' },
    ...facts,
  },
  words: [['en', { summary: 'It listens.', notes: {} }]],
  pages: { en: 'https://example.org/en/help/fr/line/' },
  ...rest,
});

const none = () => undefined;
const published = (record: object) => JSON.parse(JSON.stringify(record)) as Record<string, unknown>;
const firstContact = (contact: Partial<Contact>, write: () => string | undefined = none) =>
  published(serviceRecord(service({ contacts: [{ ...phone, ...contact }] }), write).contacts[0]!);

describe('the record of a service', () => {
  it('leaves out what is not known, and writes no null', () => {
    expect(Object.keys(published(serviceRecord(service(), none)))).toEqual([
      'id',
      'country',
      'kind',
      'name',
      'nameLanguage',
      'summary',
      'audience',
      'topics',
      'contacts',
      'timeZone',
      'sources',
      'verification',
      'pages',
    ]);
  });

  it('keeps a no apart from not known', () => {
    const record = published(serviceRecord(service({ anonymous: false }), none));
    expect(record['anonymous']).toBe(false);
    expect(record).not.toHaveProperty('confidential');
  });

  it('has no country where it belongs to none', () => {
    const record = published(serviceRecord(service({}, { country: undefined }), none));
    expect(record).not.toHaveProperty('country');
  });

  it('does not say who verified it', () => {
    const verification = { level: 'source-read', on: '2026-11-21', by: 'ada' };
    expect(serviceRecord(service({ verification }), none).verification).toEqual({
      level: 'source-read',
      on: '2026-11-21',
    });
  });

  it('holds the words of the languages that it is written in, and notes beside their contact', () => {
    const words = [
      ['en', { summary: 'It listens.', caveats: 'Seen once.', notes: { phone: 'Press 1' } }],
      ['ar', { summary: 'يستمع.', notes: { chat: 'دردشة' } }],
    ] as const;
    const record = serviceRecord(service({}, { words }), none);
    expect(record.summary).toEqual({ en: 'It listens.', ar: 'يستمع.' });
    expect(record.caveats).toEqual({ en: 'Seen once.' });
    expect(record.contacts[0]?.notes).toEqual({ en: 'Press 1' });
  });
});

describe('a contact of a record', () => {
  it.each([
    ['phone', '3114', 'tel:3114'],
    ['phone', '016', 'tel:016'],
    ['phone', '+33972394050', 'tel:+33972394050'],
    ['sms', '114', 'sms:114'],
    ['email', 'a@example.org', 'mailto:a@example.org'],
    ['chat', 'https://example.org/chat', 'https://example.org/chat'],
  ] as const)('is linked as it is dialled: %s %s -> %s', (type, value, link) => {
    expect(firstContact({ type, value })).toMatchObject({ value, link });
  });

  it('says that languages are inferred only where there are languages', () => {
    expect(firstContact({ languagesInferred: true })).not.toHaveProperty('languagesInferred');
    expect(firstContact({ languages: ['fr'], languagesInferred: true })).toMatchObject({
      languages: ['fr'],
      languagesInferred: true,
    });
  });

  it('has its hours in the other syntax where they are known and can be written so', () => {
    const hours = { roundTheClock: true, term: 'always' } as const;
    expect(firstContact({ hours }, () => '24/7')).toMatchObject({ hours, openingHours: '24/7' });
    expect(firstContact({ hours })).not.toHaveProperty('openingHours');
    expect(firstContact({}, () => '24/7')).not.toHaveProperty('openingHours');
  });
});
