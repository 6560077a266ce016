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

/** The word of the page with the services of every country, behind that of the directory. */
export const allCountriesWord: Readonly<Record<Locale, string>> = {
  en: 'all',
  fr: 'tous',
  ar: 'الكل',
  es: 'todos',
  de: 'alle',
};

/** The word of a campaign's share kit, behind that of the campaign. */
export const kitWord: Readonly<Record<Locale, string>> = {
  en: 'kit',
  fr: 'kit',
  ar: 'مواد',
  es: 'kit',
  de: 'material',
};

/** The folder of services that belong to no single country. */
export const international = 'int';

/** The ways of getting in touch that have a page for each country. */
export const listedChannels = ['phone', 'sms', 'chat', 'whatsapp', 'email'] as const;

export type ListedChannel = (typeof listedChannels)[number];

/** The word of each of them, behind that of a country. */
export const channelWords: Readonly<Record<ListedChannel, Readonly<Record<Locale, string>>>> = {
  phone: {
    en: 'by-phone',
    fr: 'par-telephone',
    ar: 'بالهاتف',
    es: 'por-telefono',
    de: 'telefonisch',
  },
  sms: { en: 'by-text', fr: 'par-sms', ar: 'بالرسائل', es: 'por-sms', de: 'per-sms' },
  chat: { en: 'by-chat', fr: 'par-chat', ar: 'بالدردشة', es: 'por-chat', de: 'per-chat' },
  whatsapp: {
    en: 'by-whatsapp',
    fr: 'par-whatsapp',
    ar: 'بواتساب',
    es: 'por-whatsapp',
    de: 'per-whatsapp',
  },
  email: { en: 'by-email', fr: 'par-e-mail', ar: 'بالبريد', es: 'por-correo', de: 'per-e-mail' },
};
