import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Locale, localeCodes } from '../config/locales.ts';
import { sourceLanguageOf } from '../domain/translation/source-language.ts';
import { type Association, association, consistentAssociation } from '../schemas/association.ts';
import type { CollectionName } from '../schemas/collections.ts';
import { distressExamples, distressWords } from '../schemas/distress.ts';
import { searchWords } from '../schemas/search-words.ts';
import { spellingWords } from '../schemas/spelling-words.ts';
import { textChecks } from '../schemas/text-checks.ts';
import { type Messages, ui } from '../schemas/ui.ts';
import { wordingRules } from '../schemas/wording.ts';
import { readAddressRecord } from './address-record.ts';
import { readAudit } from './audit-file.ts';
import type { Content, SiteContent } from './content.ts';
import type { EntryFile } from './entry.ts';
import type { Fault } from './fault.ts';
import { type EntryLocation, locateEntry, shownPath } from './location.ts';
import { type ReadEntry, readEntry } from './read-entry.ts';
import { readOptionalFile, readYamlFile, type SettingsFile } from './read-yaml-file.ts';
import { readTextFile } from './text-file.ts';
import { type ContentPath, contentPaths } from './content-paths.ts';
import { linkedFile, unusableFile } from './unusable-file.ts';
import { isForReaders } from './unfinished.ts';

/** Reads the whole content folder. Never throws for what an editor wrote: that becomes a fault. */
export function readContent(directory: string): Content {
  const settings = readAssociation(directory);
  const locales = settings.data?.locales ?? knownLocales(settings.raw);
  const messages = new Map(locales.map((locale) => [locale, readMessages(directory, locale)]));
  const wording = new Map(localeCodes.map((code) => [code, readWordingRules(directory, code)]));
  const languages = languagesOf(settings);
  const spoken = locales.flatMap((locale) => [
    readDistressWords(directory, locale),
    readDistressExamples(directory, locale),
    readSearchWords(directory, locale),
  ]);
  const checks = new Map(locales.map((locale) => [locale, readTextChecks(directory, locale)]));
  const spelling = new Map(
    ([...locales, 'names'] as const).map((name) => [name, readSpellingWords(directory, name)]),
  );
  const read = readPaths(directory, contentPaths(directory), languages);
  const record = readAddressRecord(directory);
  const files = [
    settings,
    ...messages.values(),
    ...spoken,
    ...wording.values(),
    ...checks.values(),
    ...spelling.values(),
    ...read,
    ...(record ? [record] : []),
    readAudit(directory),
  ];
  return {
    directory,
    association: settings.data,
    settings,
    messages,
    wording,
    textChecks: dataOf(checks),
    spelling: new Map([...dataOf(spelling)].map(([name, { words }]) => [name, words])),
    entries: read.flatMap(({ entry }) => entry ?? []),
    unreadable: read.flatMap(({ unreadable }) => unreadable ?? []),
    record,
    faults: files.flatMap(({ faults }) => faults),
  };
}

/** The languages of settings that have faults elsewhere: those faults shall not hide others. */
function knownLocales(raw: unknown): Locale[] {
  const written = (raw as { locales?: unknown } | undefined)?.locales;
  return Array.isArray(written) ? localeCodes.filter((code) => written.includes(code)) : [];
}

interface Languages {
  /** Missing where they are not known: then every language is let in. */
  readonly locales: readonly Locale[] | undefined;
  readonly sourceLanguages: Association['sourceLanguages'] | undefined;
}

/** What the settings say of languages, where that is right: faults beside it shall not breed others in every entry. */
function languagesOf({ data, raw }: SettingsFile<Association>): Languages {
  if (data) return data;
  const written = (raw ?? {}) as { locales?: unknown; sourceLanguages?: unknown };
  const { locales, sourceLanguages } = association.shape;
  return {
    locales: locales.safeParse(written.locales).data,
    sourceLanguages: sourceLanguages.safeParse(written.sourceLanguages).data,
  };
}

/** The language whose file holds the facts. One that is not switched on has its fault in the settings. */
function sourceOf({ locales, sourceLanguages }: Languages, collection: CollectionName): Locale {
  const source = sourceLanguages && sourceLanguageOf(sourceLanguages, collection);
  const isKnown = source !== undefined && locales?.includes(source) !== false;
  return isKnown ? source : localeCodes[0];
}

/** The settings and the entries, for whoever needs no lists of words. */
export function readEntries(
  directory: string,
): SiteContent & { readonly faults: readonly Fault[] } {
  const settings = readAssociation(directory);
  const read = readPaths(directory, contentPaths(directory), languagesOf(settings));
  return {
    association: settings.data,
    entries: read.flatMap(({ entry }) => entry ?? []),
    faults: read.flatMap(({ faults }) => faults),
  };
}

/** `association.yaml` alone, for those who need only the settings. */
export function readAssociation(directory: string): SettingsFile<Association> {
  return readYamlFile(directory, 'association.yaml', consistentAssociation);
}

/** The words of the interface in one language. */
export function readMessages(directory: string, locale: Locale): SettingsFile<Messages> {
  return readYamlFile(directory, join('ui', `${locale}.yaml`), ui);
}

/** The words of distress in one language. A language without them is one that nobody has written them for yet. */
export const readDistressWords = (directory: string, locale: Locale) =>
  readOptionalFile(directory, join('distress', `${locale}.yaml`), distressWords);

/** Whether somebody has written words of distress for a language. */
export const hasDistressWords = (directory: string, locale: Locale): boolean =>
  existsSync(join(directory, 'distress', `${locale}.yaml`));

/** What people of a language type in distress, and what others type. Where there are words, there must be examples. */
export const readDistressExamples = (directory: string, locale: Locale) => {
  const read = hasDistressWords(directory, locale) ? readYamlFile : readOptionalFile;
  return read(directory, join('distress/examples', `${locale}.yaml`), distressExamples);
};

/** How people search in one language. */
export const readSearchWords = (directory: string, locale: Locale) =>
  readOptionalFile(directory, join('search', `${locale}.yaml`), searchWords);

/** What `check` looks for in the texts of one language. */
export const readTextChecks = (directory: string, locale: Locale) =>
  readOptionalFile(directory, join('checks', `${locale}.yaml`), textChecks);

/** Words that are right in one language, or names that are right in all. */
const readSpellingWords = (directory: string, name: Locale | 'names') =>
  readOptionalFile(directory, join('spelling', `${name}.yaml`), spellingWords);

const dataOf = <Key, Data>(files: ReadonlyMap<Key, SettingsFile<Data>>): Map<Key, Data> =>
  new Map([...files].flatMap(([key, { data }]) => (data ? [[key, data] as const] : [])));
/** How not to say things in one language. A language without rules is one whose guides nobody has read yet. */
export const readWordingRules = (directory: string, locale: Locale) =>
  readOptionalFile(directory, join('wording', `${locale}.yaml`), wordingRules);

interface ReadPath extends ReadEntry {
  readonly unreadable?: EntryLocation;
}

function readPaths(
  directory: string,
  paths: readonly ContentPath[],
  languages: Languages,
): ReadPath[] {
  return withAdvice(paths.map((path) => readPath(directory, path, languages)));
}

/** The content as it would be with files that are not written yet. */
export function contentWith(content: Content, files: ReadonlyMap<string, string>): Content {
  const languages = languagesOf(content.settings);
  const read = [...files].map(([path, text]) => readText(content.directory, path, text, languages));
  const added = withAdvice(read, content.entries);
  return {
    ...content,
    entries: [...content.entries, ...added.flatMap(({ entry }) => entry ?? [])],
    faults: [...content.faults, ...added.flatMap(({ faults }) => faults)],
  };
}

/**
 * A draft may have gaps, and so may a withheld service and their translations: what is there must be right, what is
 * not yet there is advice.
 * @param others entries that were read before
 */
function withAdvice(read: readonly ReadPath[], others: readonly EntryFile[] = []): ReadPath[] {
  const nameOf = ({ collection, id }: EntryFile) => `${collection}/${id}`;
  const entries = [...others, ...read.flatMap(({ entry }) => entry ?? [])];
  const drafts = new Set(
    entries.filter((entry) => entry.isOriginal && !isForReaders(entry)).map(nameOf),
  );
  return read.map(({ faults, gaps = [], ...file }) => {
    const isDraft = file.entry !== undefined && drafts.has(nameOf(file.entry));
    const said = isDraft ? gaps.map((gap) => ({ ...gap, severity: 'info' as const })) : gaps;
    return { ...file, faults: [...faults, ...said] };
  });
}

function readPath(
  directory: string,
  { path, isLink }: ContentPath,
  languages: Languages,
): ReadPath {
  const unusable = isLink ? linkedFile(directory, path) : unusableFile(directory, path);
  const location = locateIn(directory, path, languages);
  if ('severity' in location) return { faults: [unusable ?? location] };
  if (unusable) return { faults: [unusable], unreadable: location };
  const file = readTextFile(directory, path);
  if ('fault' in file) return { faults: [file.fault], unreadable: location };
  return readText(directory, path, file.text, languages);
}

function readText(directory: string, path: string, text: string, languages: Languages): ReadPath {
  const location = locateIn(directory, path, languages);
  if ('severity' in location) return { faults: [location] };
  const read = readEntry({
    ...location,
    path: shownPath(directory, path),
    relativePath: path,
    text,
    isOriginal: location.locale === sourceOf(languages, location.collection),
  });
  return read.entry ? read : { ...read, unreadable: location };
}

/** What a path stands for, or why it stands for nothing. */
function locateIn(directory: string, path: string, languages: Languages): EntryLocation | Fault {
  const location = locateEntry(path);
  const shown = shownPath(directory, path);
  if (location === 'not-an-entry' || location === 'unknown-locale') {
    return misplaced(shown, location, languages);
  }
  return languages.locales?.includes(location.locale) === false
    ? misplaced(shown, 'unknown-locale', languages)
    : location;
}

function misplaced(
  path: string,
  reason: 'not-an-entry' | 'unknown-locale',
  { locales = localeCodes }: Languages,
): Fault {
  const fault = { path, line: 1, column: 1, severity: 'error', field: '' } as const;
  return reason === 'unknown-locale'
    ? {
        ...fault,
        rule: 'file/unknown-locale',
        message: `${basename(path)} names a language that is not switched on`,
        remedy: `Name it after one of: ${locales.join(', ')}. Other languages are switched on in association.yaml.`,
      }
    : {
        ...fault,
        rule: 'file/misplaced',
        message: 'is not where an entry can stand',
        remedy:
          'An entry is a folder with a file for each language: explainers/sleep/index.en.mdx; a service has its country before it: services/fr/3114/index.en.mdx.',
      };
}
