import { describe, expect, it } from 'vitest';
import { contactRows } from '../../../src/domain/open-data/contact-rows.ts';

const service = {
  id: 'fr-line',
  country: 'fr',
  kind: 'crisis-line',
  name: 'Line',
  nameLanguage: 'fr',
  summary: { en: 'It listens.' },
  audience: ['students', 'young-people'],
  topics: ['crisis'],
  contacts: [
    { key: 'phone', type: 'phone', link: 'tel:016', notes: { fr: 'Tapez 1' } },
    { key: 'chat', type: 'chat', link: 'https://example.org/chat', languages: ['fr', 'en'] },
  ],
  timeZone: 'Europe/Paris',
  confidential: false,
  sources: [{ url: 'https://example.org/a' }, { url: 'https://example.org/b' }],
  verification: { level: 'source-read', on: '2026-11-21' },
  pages: { en: 'https://example.org/en/', fr: 'https://example.org/fr/' },
};

const [names = [], ...rows] = contactRows([service], ['en', 'fr']);
const cell = (row: number, name: string) => rows[row]?.[names.indexOf(name)];

describe('the table of contacts', () => {
  it('has a row for each contact, as wide as the row of names', () => {
    expect(rows.map((row) => row.length)).toEqual([names.length, names.length]);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each([
    [0, 'id', 'fr-line'],
    [1, 'id', 'fr-line'],
    [0, 'contacts.key', 'phone'],
    [1, 'contacts.languages', 'fr|en'],
    [0, 'contacts.languages', ''],
    [0, 'contacts.notes.fr', 'Tapez 1'],
    [0, 'contacts.notes.en', ''],
    [0, 'summary.fr', ''],
    [0, 'audience', 'students|young-people'],
    [0, 'confidential', 'false'],
    [0, 'anonymous', ''],
    [0, 'sources.url', 'https://example.org/a|https://example.org/b'],
    [0, 'pages.fr', 'https://example.org/fr/'],
  ])('says in row %i under %s: %j', (row, name, expected) => {
    expect(cell(row, name)).toBe(expected);
  });

  it('writes a number as a link alone: a spreadsheet would make 16 of 016', () => {
    expect(cell(0, 'contacts.link')).toBe('tel:016');
    expect(rows[0]).not.toContain('016');
  });
});
