import { type Locale, localeCodes } from '../../config/locales.ts';

/** The language of a text by the name of its file: `…/index.fr.mdx -> 'fr'`. */
export function localeOfFile(file: URL | undefined): Locale {
  const name = /\.([a-z]{2})\.mdx$/.exec(file?.pathname ?? '')?.[1];
  return localeCodes.find((code) => code === name) ?? 'en';
}
