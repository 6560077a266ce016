import type { ContactType } from '../../config/contact-types.ts';
import type { Hours } from '../hours/hours.ts';
import { contactLink } from '../urls/dial.ts';

/** A service of the directory as it is about to be published. It holds only what readers may see. */
export interface DirectoryService {
  readonly id: string;
  /** `fr`; missing where it belongs to no single country. */
  readonly country: string | undefined;
  readonly facts: {
    readonly name: string;
    readonly nameLanguage: string;
    readonly kind: string;
    readonly region?: string | undefined;
    readonly institutions?: readonly string[] | undefined;
    readonly timeZone: string;
    readonly contacts: readonly DirectoryContact[];
    readonly audience: readonly string[];
    readonly topics: readonly string[];
    readonly website?: { readonly url: string; readonly own: boolean } | undefined;
    readonly anonymous?: boolean | undefined;
    readonly confidential?: boolean | undefined;
    readonly accessibility?: object | undefined;
    readonly sources: readonly object[];
    readonly verification: { readonly level: string; readonly on: string };
  };
  /** The words of each language that it is really written in. */
  readonly words: readonly (readonly [language: string, words: DirectoryWords])[];
  /** The address of its page in each language of the site. */
  readonly pages: Readonly<Record<string, string>>;
}

interface DirectoryContact {
  readonly key: string;
  readonly type: ContactType;
  readonly value: string;
  readonly shown?: string | undefined;
  readonly languages?: readonly string[] | undefined;
  readonly languagesInferred: boolean;
  readonly cost?: string | undefined;
  readonly hours?: Hours | undefined;
}

interface DirectoryWords {
  readonly summary: string;
  readonly caveats?: string | undefined;
  readonly notes: Readonly<Record<string, string>>;
}

/** Writes hours in the syntax of OpenStreetMap; nothing where they cannot be written so. */
export type OpeningHoursWriter = (hours: Hours) => string | undefined;

/**
 * A service as open data, in the order in which `src/schemas/open-data.ts` describes it. What is not known is left
 * out; who verified it, and why something is withheld, is no one else's business.
 * @param writeOpeningHours fills `openingHours` of each contact: the one place where that syntax comes in
 */
export function serviceRecord(
  { id, country, facts, words, pages }: DirectoryService,
  writeOpeningHours: OpeningHoursWriter,
) {
  const { level, on } = facts.verification;
  return {
    id,
    country,
    region: facts.region,
    institutions: facts.institutions,
    kind: facts.kind,
    name: facts.name,
    nameLanguage: facts.nameLanguage,
    summary: inLanguages(words, ({ summary }) => summary),
    audience: facts.audience,
    topics: facts.topics,
    contacts: facts.contacts.map((contact) => contactRecord(contact, words, writeOpeningHours)),
    timeZone: facts.timeZone,
    website: facts.website,
    anonymous: facts.anonymous,
    confidential: facts.confidential,
    accessibility: facts.accessibility,
    caveats: inLanguages(words, ({ caveats }) => caveats),
    sources: facts.sources,
    verification: { level, on },
    pages,
  };
}

function contactRecord(
  contact: DirectoryContact,
  words: DirectoryService['words'],
  writeOpeningHours: OpeningHoursWriter,
) {
  const { key, type, value, shown, languages, languagesInferred, cost, hours } = contact;
  return {
    key,
    type,
    value,
    shown,
    link: contactLink(contact),
    languages,
    // Says something of languages that are there, and nothing where there are none.
    languagesInferred: languages && languagesInferred,
    cost,
    hours,
    openingHours: hours && writeOpeningHours(hours),
    notes: inLanguages(words, ({ notes }) => notes[key]),
  };
}

/** `{ en: 'Free', fr: 'Gratuit' }` of the languages that have the text; nothing where none has. */
function inLanguages(
  words: DirectoryService['words'],
  textOf: (words: DirectoryWords) => string | undefined,
): Record<string, string> | undefined {
  const texts = words.flatMap(([language, own]) => {
    const text = textOf(own);
    return text === undefined ? [] : [[language, text] as const];
  });
  return texts.length > 0 ? Object.fromEntries(texts) : undefined;
}
