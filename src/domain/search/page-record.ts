/** A page as the search knows it: enough to find it by what people call it, and to show it. */
export interface PageRecord {
  readonly path: string;
  readonly kind: 'explainer' | 'campaign' | 'service' | 'topic' | 'country' | 'page';
  readonly title: string;
  /** Its language, where that is not the language of the site around it. */
  readonly language?: string;
  readonly description: string;
  /** What stands on the way to it: section, country. */
  readonly trail: string;
  /** Its own words beside what is shown: other names, ways to reach it, headings. Never shown. */
  readonly words: readonly string[];
  /** Groups of synonyms that its title speaks of: their numbers, as `groupsFrom` gives them. */
  readonly called?: readonly number[];
  /** Those that the rest of its subject speaks of. */
  readonly about?: readonly number[];
  /** Those that only its text speaks of. */
  readonly mentions?: readonly number[];
  /** Its telephone numbers as they are dialled: digits alone, with and without the code of the country. */
  readonly numbers?: readonly string[];
  readonly topics: readonly string[];
  readonly country?: string;
  /** Reading time, in words. */
  readonly aside?: string;
  readonly timeZone?: string;
  /** The hours of each contact, from which its state follows. */
  readonly hours?: readonly unknown[];
  /** Pages of the association's own countries come before those of others. */
  readonly isNear?: boolean;
}
