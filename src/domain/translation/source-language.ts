/**
 * The language whose file holds the facts of a collection. One that the settings do not name, such as corrections,
 * follows the pages.
 * `({ pages: 'fr' }, 'corrections') -> 'fr'`
 */
export function sourceLanguageOf<Language extends string>(
  languages: Readonly<Partial<Record<string, Language>>> & { readonly pages: Language },
  collection: string,
): Language {
  return languages[collection] ?? languages.pages;
}
