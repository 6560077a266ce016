/** A language that the site can speak: how it names itself and which way it runs. */
export interface LocaleFacts {
  /** The language's name in that language, as shown in the language switch. */
  readonly label: string;
  readonly direction: 'ltr' | 'rtl';
  /** The value of `og:locale`: language and a territory, joined by an underscore. */
  readonly openGraph: string;
}

/**
 * Every language the code knows. `content/association.yaml` says which of them are switched on;
 * a language is added here, in `routes.ts` and in `content/ui/`.
 */
export const locales = {
  en: { label: 'English', direction: 'ltr', openGraph: 'en_GB' },
  fr: { label: 'Français', direction: 'ltr', openGraph: 'fr_FR' },
  ar: { label: 'العربية', direction: 'rtl', openGraph: 'ar_AR' },
  es: { label: 'Español', direction: 'ltr', openGraph: 'es_ES' },
  de: { label: 'Deutsch', direction: 'ltr', openGraph: 'de_DE' },
} as const satisfies Record<string, LocaleFacts>;

export type Locale = keyof typeof locales;

export const localeCodes = Object.keys(locales) as [Locale, ...Locale[]];
