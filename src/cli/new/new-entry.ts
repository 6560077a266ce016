import type { Locale } from '../../config/locales.ts';
import { contentWith } from '../../content-files/read-content.ts';
import { newShortCode } from '../../content-files/short-codes.ts';
import { withRecord } from '../../content-files/translation-block.ts';
import { recordedDigests } from '../../content-files/translation-digest.ts';
import type { Files } from './draft-content.ts';
import {
  askCountry,
  askField,
  askFolder,
  askLanguages,
  askSlug,
  type Setting,
} from './entry-questions.ts';
import { type Field, fieldsOf } from './field.ts';
import { fileText } from './file-text.ts';
import type { Interview } from './interview.ts';
import { chosen } from './reading.ts';

type Values = Record<string, unknown>;

/** Asks for what a new entry needs, and writes nothing: its files by their paths below the content folder. */
export async function newEntry(interview: Interview, setting: Setting): Promise<Files> {
  const { kind, source } = setting;
  const fields = fieldsOf(kind.collection).filter(
    ({ name }) => !(kind.state && name in kind.state),
  );
  const languages = await askLanguages(interview, setting);
  const country = await askCountry(interview, setting);
  const title = await askTitle(interview, setting, fields);
  const facts: Values = { ...kind.state };
  const dayPrefix =
    kind.heading === undefined ? await askLastDay(interview, setting, fields, facts) : '';
  const parent = [kind.collection, country].filter(Boolean).join('/');
  const folder = title ? await askFolder(interview, setting, title, parent, dayPrefix) : '';
  const pathIn = (locale: Locale) => `${parent}/${folder}/index.${locale}.mdx`;

  const words = new Map<Locale, Values>();
  for (const locale of languages) {
    const known = locale === source && kind.heading ? { [kind.heading]: title } : {};
    words.set(
      locale,
      await askWords(interview, setting, fields, { locale, path: pathIn(locale), known }),
    );
  }
  if (kind.heading && !wordNames(fields).includes(kind.heading)) facts[kind.heading] = title;
  const code = newShortCode(setting.content, folder);
  const hasCode = fields.some(({ name }) => name === 'code') && !interview.has('code');
  if (hasCode && code !== undefined) facts['code'] = code;
  for (const field of fields.filter(({ part, name }) => part === 'facts' && !(name in facts))) {
    if (!isAsked(field) && !interview.has(field.name)) continue;
    facts[field.name] = await askField(interview, setting, field, { option: field.name });
  }

  const all = fieldsOf(kind.collection);
  const files = new Map(
    languages.map((locale) => {
      const own = locale === source ? all : all.filter(({ part }) => part === 'words');
      return [
        pathIn(locale),
        fileText(own, { ...words.get(locale), ...(locale === source ? facts : {}) }),
      ];
    }),
  );
  return interview.missing.length > 0 || kind.state
    ? files
    : await recorded(files, interview, setting);
}

const asText = (value: unknown): string => (typeof value === 'string' ? value : '');

const wordNames = (fields: readonly Field[]) =>
  fields.filter(({ part }) => part === 'words').map(({ name }) => name);

/** What is required and fits into a line, and what is said of every entry, such as whether it is sensitive. */
const isAsked = ({ input, isRequired, schema }: Field): boolean =>
  input.kind !== 'group' && (isRequired || (input.kind === 'yes-no' && schema.type === 'default'));

async function askTitle(interview: Interview, setting: Setting, fields: readonly Field[]) {
  const heading = fields.find(({ name }) => name === setting.kind.heading);
  const language = heading?.part === 'words' ? setting.source : undefined;
  const option = heading && interview.has(heading.name) ? heading.name : 'title';
  const answer = heading
    ? await askField(interview, setting, heading, { option, language, mustBeGiven: true })
    : await interview.settle({
        option,
        words: 'What is it about, in two or three words? It names the folder.',
        mayWait: false,
        read: (text) =>
          text.trim() ? { value: text.trim() } : { fault: 'It is empty. Name the matter.' },
      });
  return asText(answer);
}

/** An entry without a title is named after its last day: `2026-12-03-hours-of-a-line`. */
async function askLastDay(
  interview: Interview,
  setting: Setting,
  fields: readonly Field[],
  facts: Values,
): Promise<string> {
  const days = fields.filter(({ part, input, isRequired }) => {
    return part === 'facts' && input.kind === 'day' && isRequired;
  });
  for (const field of days) {
    facts[field.name] = await askField(interview, setting, field, { option: field.name });
  }
  const last = days
    .map(({ name }) => facts[name])
    .filter((day) => typeof day === 'string')
    .sort()
    .at(-1);
  return last === undefined ? '' : `${last}-`;
}

async function askWords(
  interview: Interview,
  setting: Setting,
  fields: readonly Field[],
  of: { locale: Locale; path: string; known: Values },
): Promise<Values> {
  const { source, kind } = setting;
  const values: Values = { ...of.known };
  for (const field of fields.filter(({ part, name }) => part === 'words' && !(name in values))) {
    const plain = of.locale === source && !interview.has(`${field.name}-${of.locale}`);
    const named = field.name === kind.heading && !interview.has(`${field.name}-${of.locale}`);
    const option = plain ? field.name : `${named ? 'title' : field.name}-${of.locale}`;
    if (!isAsked(field) && !interview.has(option)) continue;
    values[field.name] =
      field.name === 'slug'
        ? await askSlug(interview, setting, field, {
            ...of,
            option,
            title: asText(values['title']),
          })
        : await askField(interview, setting, field, { option, language: of.locale });
  }
  return values;
}

/** Words that are given in several languages at once say the same: each translation records what it translates. */
async function recorded(files: Files, interview: Interview, setting: Setting): Promise<Files> {
  if (files.size === 1) return files;
  const { entries } = contentWith(setting.content, files);
  const original = entries.find((entry) => entry.isOriginal && files.has(entry.relativePath));
  const by = await askWriter(interview);
  return new Map(
    [...files].map(([path, text]) => {
      const isTranslation = original !== undefined && path !== original.relativePath;
      const record = isTranslation ? withRecord(text, { of: recordedDigests(original), by }) : text;
      return [path, record ?? text];
    }),
  );
}

/** Who writes a translation: a person, unless the line says otherwise. */
export async function askWriter(interview: Interview): Promise<'person' | 'machine'> {
  const writer = await interview.settle({
    option: 'by',
    words: 'Who translates, person or machine?',
    fallback: 'person',
    isQuiet: true,
    mayWait: false,
    read: (text) => chosen(text, ['person', 'machine']),
  });
  return writer === 'machine' ? 'machine' : 'person';
}
