import type { Locale } from './locales.ts';

/** The parts of the site that stand behind a word of their own in an address. */
export type Section = 'help' | 'understand' | 'campaigns' | 'topics' | 'search' | 'index';

/**
 * The word of each section in each language, as it stands in addresses.
 * A word once published stays: changing one needs an alias for everything behind it.
 */
export const sectionWords: Readonly<Record<Section, Readonly<Record<Locale, string>>>> = {
  help: { en: 'help', fr: 'aide', ar: 'مساعدة', es: 'ayuda', de: 'hilfe' },
  understand: { en: 'understand', fr: 'comprendre', ar: 'فهم', es: 'comprender', de: 'verstehen' },
  campaigns: { en: 'campaigns', fr: 'campagnes', ar: 'حملات', es: 'campanas', de: 'kampagnen' },
  topics: { en: 'topics', fr: 'themes', ar: 'مواضيع', es: 'temas', de: 'themen' },
  search: { en: 'search', fr: 'recherche', ar: 'بحث', es: 'buscar', de: 'suche' },
  index: { en: 'index', fr: 'index', ar: 'فهرس', es: 'indice', de: 'register' },
};
