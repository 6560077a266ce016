import { getCountries } from './services.ts';
import { association } from './association.ts';

/** The time zones of every country with a service to show, from which a device suggests its own. `{ be: ['Europe/Brussels'] }` */
export async function zonesOfCountries(): Promise<Record<string, readonly string[]>> {
  const countries = await getCountries(association.countries, association.defaultLocale);
  return Object.fromEntries(
    countries.map((country) => [
      country,
      new Intl.Locale(`und-${country.toUpperCase()}`).getTimeZones() ?? [],
    ]),
  );
}
