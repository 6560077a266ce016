import type { Locale } from '../config/locales.ts';
import { contentDirectory } from '../content-files/location.ts';
import { readAssociation } from '../content-files/read-content.ts';
import type { Association } from '../schemas/association.ts';

/** The settings of the association. Every build has checked them before. */
export const association: Association = settings();

function settings(): Association {
  const { path, data } = readAssociation(contentDirectory());
  if (!data) throw new Error(`${path} has faults: npm run check says which.`);
  return data;
}

/** The languages that are switched on, the one for everybody else first. */
export const siteLocales: readonly Locale[] = association.locales;
