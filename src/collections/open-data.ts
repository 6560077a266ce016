import type { z } from 'zod';
import { absoluteUrl } from '../domain/metadata/addresses.ts';
import { osmHours } from '../domain/hours/osm-write.ts';
import { serviceRecord } from '../domain/open-data/record.ts';
import {
  type DirectoryDocument,
  directoryDocument,
  type ServiceDocument,
  serviceDocument,
  type ServiceRecord,
  serviceRecordSchema,
} from '../schemas/open-data.ts';
import { association, siteLocales } from './association.ts';
import { today } from './build.ts';
import { entryPath } from './entries.ts';
import { associationPagePath } from './pages.ts';
import { countryOf, getServices, international, type Service } from './services.ts';

export const openDataUrl = (file: string): string =>
  absoluteUrl(`/api/v1/${file}`, association.site);

/** Every service that readers may see, as open data, by id. */
export async function getServiceRecords(): Promise<ServiceRecord[]> {
  const services = await getServices();
  return services.map(recordOf).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** What `services.json` holds. */
export async function directoryData(): Promise<DirectoryDocument> {
  const services = await getServiceRecords();
  const content = { ...(await envelope()), count: services.length, services };
  return checked(directoryDocument, content, 'services.json');
}

/** What `services/{id}.json` holds. */
export async function serviceData(service: ServiceRecord): Promise<ServiceDocument> {
  return checked(
    serviceDocument,
    { ...(await envelope()), service },
    `services/${service.id}.json`,
  );
}

function recordOf(service: Service): ServiceRecord {
  const { id, facts } = service;
  const country = countryOf(service);
  const record = serviceRecord(
    {
      id,
      country: country === international ? undefined : country,
      facts,
      words: service.translated.map((locale) => [locale, service.wordsIn(locale).words]),
      pages: Object.fromEntries(
        siteLocales.map((locale) => [
          locale,
          absoluteUrl(entryPath(service, locale), association.site),
        ]),
      ),
    },
    osmHours,
  );
  return checked(serviceRecordSchema, record, `the service ${id}`);
}

async function envelope() {
  const page = await associationPagePath('embed', association.defaultLocale);
  return {
    name: association.name,
    version: '1' as const,
    generated: today,
    licence: association.licences.data,
    verification:
      '“source-read” means that we read the sources listed, often in stored copies, and that the service itself has not confirmed it; “confirmed” means that the service told us that it is right.',
    documentation: page && absoluteUrl(page, association.site),
    schema: openDataUrl('schema.json'),
  };
}

/** @throws Error where the data is not what the published schema promises */
function checked<Schema extends z.ZodType>(
  schema: Schema,
  data: unknown,
  name: string,
): z.infer<Schema> {
  const { success, data: sound, error } = schema.safeParse(data);
  if (success) return sound;
  const faults = error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new Error(
    `The open data of ${name} is not what src/schemas/open-data.ts describes. Mend the entry, or describe the new field there and in docs/open-data.md.\n${faults.join('\n')}`,
  );
}
