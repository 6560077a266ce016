import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readContent } from '../../src/content-files/read-content.ts';
import type { DirectoryDocument, ServiceDocument } from '../../src/schemas/open-data.ts';
import { builtPages } from '../support/built-site.ts';
import { parsedCsv, withoutGuard } from '../support/parsed-csv.ts';
import { serveSite } from '../support/serve-site.ts';

const folder = 'dist/api/v1';
const read = (file: string) => readFileSync(`${folder}/${file}`, 'utf8');
const directory = JSON.parse(read('services.json')) as DirectoryDocument;
const singles = readdirSync(`${folder}/services`).map((name) => ({
  id: name.replace(/\.json$/, ''),
  document: JSON.parse(read(`services/${name}`)) as ServiceDocument,
}));
const schema = JSON.parse(read('schema.json')) as object;

const validator = (described: object) => {
  const ajv = new Ajv2020({ allErrors: true });
  addFormats(ajv);
  const validate = ajv.compile(described);
  return (data: unknown) => (validate(data) ? [] : validate.errors);
};

/** The schema as a gate: with every field that it does not describe refused. */
const closed = JSON.parse(JSON.stringify(schema), (_, value: unknown) =>
  typeof value === 'object' && value !== null && 'properties' in value
    ? { additionalProperties: false, ...value }
    : value,
) as object;

describe('the published schema', () => {
  const faultsOf = validator(schema);

  it('fits every service, alone and among all', () => {
    expect(faultsOf(directory)).toEqual([]);
    expect(singles.flatMap(({ document }) => faultsOf(document))).toEqual([]);
  });

  it('describes every field that is published', () => {
    expect(validator(closed)(directory)).toEqual([]);
  });

  it('accepts a field that version 1 may gain', () => {
    const [first] = directory.services;
    const later = { ...directory, services: [{ ...first, fax: 'no' }], more: true };
    expect(faultsOf(later)).toEqual([]);
  });

  it.each([
    ['a null', { region: null }],
    [
      'a number that is no text',
      { contacts: [{ ...directory.services[0]?.contacts[0], value: 3114 }] },
    ],
    ['a service without a date', { verification: { level: 'source-read' } }],
    ['a day that does not exist', { verification: { level: 'source-read', on: '2026-02-30' } }],
  ])('refuses %s', (_, change) => {
    const [first] = directory.services;
    expect(faultsOf({ ...directory, services: [{ ...first, ...change }] })).not.toEqual([]);
  });
});

describe('the directory as data', () => {
  const ids = directory.services.map(({ id }) => id);

  it('counts and sorts its services by id', () => {
    expect(directory.count).toBe(ids.length);
    expect(ids).toEqual([...ids].sort());
    expect(ids.length).toBeGreaterThan(0);
  });

  it('has a file for each service, with the same in it', () => {
    expect(singles.map(({ id }) => id).sort()).toEqual(ids);
    expect(singles.map(({ document }) => document.service)).toEqual(
      singles.map(({ id }) => directory.services.find((service) => service.id === id)),
    );
  });

  it('names pages that exist', () => {
    const built = new Set(builtPages().map(({ path }) => `https://nightlight.example${path}`));
    const urls = directory.services.flatMap(({ pages }) => Object.values(pages));
    expect([...urls, directory.documentation].filter((url) => !built.has(url ?? ''))).toEqual([]);
  });

  it('links a short code as it is dialled', () => {
    const codes = directory.services
      .flatMap(({ contacts }) => contacts)
      .filter(({ type, value }) => type === 'phone' && /^\d+$/.test(value));
    expect(codes.length).toBeGreaterThan(0);
    expect(codes.filter(({ link, value }) => link !== `tel:${value}`)).toEqual([]);
  });
});

describe('what is withheld', () => {
  const originals = readContent('content').entries.filter(
    ({ collection, isOriginal }) => collection === 'services' && isOriginal,
  );
  const withheldIds = originals.filter(({ data }) => data['publish'] === false).map(({ id }) => id);
  const withheldContacts = originals.flatMap(({ id, data }) =>
    (data['contacts'] as { key: string; publish?: boolean }[])
      .filter(({ publish }) => publish === false)
      .map(({ key }) => `${id} ${key}`),
  );

  it('is in no file of the data: neither services nor single contacts', () => {
    expect(withheldIds.length).toBeGreaterThan(0);
    expect(withheldContacts.length).toBeGreaterThan(0);
    const published = directory.services.flatMap(({ id, contacts }) =>
      contacts.map(({ key }) => `${id} ${key}`),
    );
    expect(published.filter((name) => withheldContacts.includes(name))).toEqual([]);
    const rows = parsedCsv(read('services.csv'));
    const idsOut = [
      ...directory.services.map(({ id }) => id),
      ...singles.map(({ id }) => id),
      ...rows.map(([id]) => id ?? ''),
    ];
    expect(idsOut.filter((id) => withheldIds.includes(id))).toEqual([]);
  });
});

describe('the table', () => {
  const [names = [], ...rows] = parsedCsv(read('services.csv'));
  const tableOf = rows.map((row) =>
    Object.fromEntries(names.map((name, index) => [name, withoutGuard(row[index] ?? '')])),
  );
  const contacts = directory.services.flatMap((service) =>
    service.contacts.map((contact) => ({ service, contact })),
  );

  it('says of every contact what the JSON says', () => {
    const expected = contacts.map(({ service, contact }) => ({
      id: service.id,
      name: service.name,
      'contacts.key': contact.key,
      'contacts.link': contact.link,
      'contacts.hours': contact.hours ? JSON.stringify(contact.hours) : '',
      'contacts.notes.ar': contact.notes?.['ar'] ?? '',
      'summary.fr': service.summary['fr'] ?? '',
      'verification.on': service.verification.on,
    }));
    const found = tableOf.map((row) =>
      Object.fromEntries(Object.keys(expected[0]!).map((name) => [name, row[name]])),
    );
    expect(found).toEqual(expected);
  });

  it('holds no cell that a spreadsheet would run', () => {
    expect(rows.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  });

  it('holds no bare number to call: each is a link that says with what to dial it', () => {
    const values = new Set(
      contacts
        .filter(({ contact }) => /^\+?\d+$/.test(contact.value))
        .map(({ contact }) => contact.value),
    );
    expect(tableOf.filter((row) => values.has(row['contacts.link'] ?? ''))).toEqual([]);
    expect(rows.flat().filter((cell) => cell.startsWith('+'))).toEqual([]);
  });
});

describe('a program that asks for it', () => {
  let site: Awaited<ReturnType<typeof serveSite>>;
  beforeAll(async () => {
    site = await serveSite();
  });
  afterAll(() => {
    site.stop();
  });

  it.each([
    ['services.json', 'application/json; charset=utf-8'],
    ['services/fr-3114.json', 'application/json; charset=utf-8'],
    ['services.csv', 'text/csv; charset=utf-8'],
    ['schema.json', 'application/schema+json'],
  ])('may read %s from any site, as %s', async (file, type) => {
    const { status, headers } = await fetch(`${site.origin}/api/v1/${file}`);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe(type);
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(headers.get('cache-control')).toContain('max-age=300');
    expect(headers.get('x-frame-options')).toBe('DENY');
  });

  it('may not read the pages', async () => {
    const { headers } = await fetch(`${site.origin}/en/`);
    expect(headers.get('access-control-allow-origin')).toBeNull();
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
  });
});
