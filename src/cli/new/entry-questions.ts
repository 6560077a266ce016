import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isSupportedCountry } from 'libphonenumber-js';
import { type Locale, locales as knownLocales } from '../../config/locales.ts';
import type { Content } from '../../content-files/content.ts';
import type { CalendarDate } from '../../domain/publication/calendar-date.ts';
import { folderNameFrom, slugFrom } from '../../domain/urls/slug.ts';
import { addressFault } from './draft-content.ts';
import { type Choices, type Field, fieldsOf } from './field.ts';
import type { Interview, Question } from './interview.ts';
import type { Kind } from './kinds.ts';
import { fieldReader, type Reader, someChosen } from './reading.ts';

/** What an entry is made for. */
export interface Setting {
  readonly kind: Kind;
  readonly content: Content;
  readonly source: Locale;
  /** The languages of the site. */
  readonly locales: readonly Locale[];
  readonly today: CalendarDate;
}

/** Which languages to write; that of the source is always among them, and first. */
export async function askLanguages(interview: Interview, setting: Setting): Promise<Locale[]> {
  const { locales, source, kind } = setting;
  const named = fieldsOf(kind.collection).filter(({ part }) => part === 'words');
  const given = locales.filter((locale) =>
    ['title', ...named.map(({ name }) => name)].some((name) => interview.has(`${name}-${locale}`)),
  );
  const wanted = (await interview.settle({
    option: 'languages',
    words: 'In which languages? Numbers or codes.',
    choices: locales.map((code) => `${code} (${knownLocales[code].label})`),
    fallback: (interview.hasPerson ? locales : [source, ...given]).join(', '),
    mayWait: false,
    read: (text) => someChosen(text, locales),
  })) as Locale[];
  return [source, ...wanted.filter((locale) => locale !== source)];
}

/** The country of a service, and nothing of anything else. */
export async function askCountry(interview: Interview, { kind, content }: Setting) {
  if (kind.collection !== 'services') return undefined;
  const question: Question = {
    option: 'country',
    words: 'In which country? Two letters such as fr, or int for the whole world.',
    fallback: interview.hasPerson ? content.association?.countries[0] : undefined,
    mayWait: false,
    read: (text) => {
      const value = text.trim().toLowerCase();
      const isKnown = value === 'int' || isSupportedCountry(value.toUpperCase());
      return isKnown
        ? { value }
        : { fault: `“${text}” is no country. Write two letters such as fr, or int.` };
    },
  };
  return (await interview.settle(question)) as string | undefined;
}

/** The name of the folder. Somebody is asked only where the title gives none that is free. */
export async function askFolder(
  interview: Interview,
  { kind, content, source }: Setting,
  title: string,
  parent: string,
  prefix: string,
): Promise<string> {
  const name = folderNameFrom(title, source);
  const read: Reader = (text) => {
    const value = text.trim();
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(value)) {
      return {
        fault: `“${value}” is no name for a folder. Use small letters and digits, joined by single hyphens.`,
      };
    }
    return existsSync(join(content.directory, parent, value))
      ? { fault: `${parent}/${value}/ exists already, and is left as it is. Choose another name.` }
      : { value };
  };
  const folder = await interview.settle({
    option: 'folder',
    words: `Name of the folder in ${kind.collection}/, in small letters:`,
    fallback: name && prefix + name,
    isQuiet: true,
    mayWait: false,
    read,
  });
  return typeof folder === 'string' ? folder : '';
}

/** The last part of the address in a language: from the title, unless that address is taken. */
export function askSlug(
  interview: Interview,
  { kind, content }: Setting,
  field: Field,
  of: { path: string; title: string; locale: Locale; option: string },
): Promise<unknown> {
  const read = fieldReader(field, undefined);
  return interview.settle({
    option: of.option,
    words: `${field.description} (${of.locale})`,
    fallback: slugFrom(of.title, of.locale),
    isQuiet: true,
    // Without a title there is no address yet.
    mayWait: kind.state !== undefined,
    read: (text) => {
      const reading = read(text);
      if ('fault' in reading) return reading;
      const fault = addressFault(content, of.path, String(reading.value));
      return fault === undefined ? reading : { fault };
    },
  });
}

/** A field that fits into a line. */
export function askField(
  interview: Interview,
  setting: Setting,
  field: Field,
  of: { option: string; language?: Locale | undefined; mustBeGiven?: boolean },
): Promise<unknown> {
  const choices =
    'choices' in field.input ? valuesOf(field.input.choices, setting.content) : undefined;
  const language = of.language === undefined ? '' : ` In ${knownLocales[of.language].label}.`;
  return interview.settle({
    option: of.option,
    words: `${field.name}: ${field.description}${language}`,
    choices,
    fallback: fallbackOf(field, setting, choices),
    isQuiet: field.input.kind === 'number',
    mayWait: !of.mustBeGiven && (setting.kind.state !== undefined || !field.isRequired),
    read: fieldReader(field, choices),
  });
}

function valuesOf(choices: Choices, { entries }: Content): readonly string[] | undefined {
  if ('values' in choices) return choices.values;
  if ('free' in choices) return undefined;
  return entries
    .filter(({ collection, isOriginal }) => collection === choices.collection && isOriginal)
    .map(({ id }) => id);
}

/** What is most often right. A fact that is published at once is never guessed. */
function fallbackOf(
  { input, name, isRequired }: Field,
  { kind, content, today }: Setting,
  choices: readonly string[] | undefined,
): string | undefined {
  if (input.kind === 'yes-no') return isRequired ? undefined : 'no';
  if (!isRequired || kind.state === undefined) return undefined;
  if (input.kind === 'day') return today;
  if (input.kind === 'number') return nextNumber(content, kind, name);
  return choices?.length === 1 ? choices[0] : undefined;
}

function nextNumber({ entries }: Content, { collection }: Kind, name: string): string {
  const taken = entries
    .filter((entry) => entry.collection === collection && entry.isOriginal)
    .map(({ data }) => Number(data[name]))
    .filter(Number.isInteger);
  return String(Math.max(0, ...taken) + 1);
}
