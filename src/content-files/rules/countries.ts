import { isSupportedCountry } from 'libphonenumber-js';
import type { EntryFile } from '../entry.ts';
import { fieldFault, type Rule } from './rule.ts';

/** The folder of a service names a country that exists, or is `int`; no emergency number is international. */
export const countriesExist: Rule = ({ entries }) =>
  entries
    .filter(({ isOriginal }) => isOriginal)
    .flatMap((entry) => {
      const { country } = entry;
      if (country === undefined || isCountry(country)) return [];
      if (country === 'int' && entry.data['kind'] !== 'emergency') return [];
      return fieldFault(entry, country === 'int' ? ['kind'] : [], unknownCountry(entry));
    });

/** Intl would also take groups of countries, and codes that stand for another: EU, UK, ZZ. */
const isCountry = (code: string) => isSupportedCountry(code.toUpperCase());

const unknownCountry = ({ country = '' }: EntryFile) =>
  country === 'int'
    ? {
        rule: 'service/country',
        message: 'is an emergency number that belongs to no country',
        remedy: 'Move the folder to the country whose number it is, such as services/fr/.',
      }
    : {
        rule: 'service/country',
        message: `stands in services/${country}/, and ${country} is no country`,
        remedy: 'Move the folder to a country code such as services/fr/, or to services/int/.',
      };
