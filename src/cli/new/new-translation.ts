import { type Locale, locales as knownLocales } from '../../config/locales.ts';
import type { EntryFile } from '../../content-files/entry.ts';
import type { Content } from '../../content-files/content.ts';
import { withRecord } from '../../content-files/translation-block.ts';
import { recordedDigests } from '../../content-files/translation-digest.ts';
import { UserFacingError } from '../user-facing-error.ts';
import type { Files } from './draft-content.ts';
import { fieldsOf } from './field.ts';
import { fileText } from './file-text.ts';
import type { Interview } from './interview.ts';
import { askWriter } from './new-entry.ts';
import { chosen } from './reading.ts';

/**
 * A translation to be: the words of the original, to be written over. Its record says that it is not done, so that
 * readers see the original until it is.
 */
export async function newTranslation(
  interview: Interview,
  content: Content,
  locales: readonly Locale[],
): Promise<Files> {
  const originals = content.entries.filter(({ isOriginal }) => isOriginal);
  const locale = (await interview.settle({
    option: 'language',
    words: 'Into which language?',
    choices: locales.map((code) => `${code} (${knownLocales[code].label})`),
    mayWait: false,
    read: (text) => chosen(text, locales),
  })) as Locale | undefined;
  const open = locale
    ? withoutFileIn(locale, originals, content).map(nameOf)
    : originals.map(nameOf);
  if (interview.hasPerson && open.length === 0) {
    throw new UserFacingError(`Every entry has a file in ${locale} already.`);
  }
  const name = await interview.settle({
    option: 'entry to translate',
    words: 'Which entry?',
    choices: open,
    mayWait: false,
    read: (text) => {
      const reading = chosen(text, open);
      if ('value' in reading) return reading;
      const wanted = originals.find((original) => isNamed(original, text));
      return wanted
        ? { value: nameOf(wanted) }
        : {
            fault: `There is no entry “${text}”. Name one such as explainers/sleep or services/fr/3114.`,
          };
    },
  });
  const original = originals.find((entry) => nameOf(entry) === name);
  const by = await askWriter(interview);
  if (!original || !locale) return new Map();
  if (original.locale === locale) {
    throw new UserFacingError(`${original.path} is the original. Choose another language.`);
  }
  const path = original.relativePath.replace(/index\.\w+\.mdx$/, `index.${locale}.mdx`);
  const text = withRecord(copiedText(original), {
    of: recordedDigests(original),
    by,
    unfinished: true,
  });
  return new Map([[path, text ?? '']]);
}

const nameOf = ({ collection, id }: EntryFile) => `${collection}/${id}`;

/** Whether a text names an entry: `explainers/sleep`, `services/fr/3114`, or a path to one of its files. */
function isNamed(entry: EntryFile, text: string): boolean {
  const folder = entry.relativePath.replace(/\/index\.\w+\.mdx$/, '');
  const wanted = text.replace(/\/(index\.\w+\.mdx)?$/, '');
  return wanted === folder || wanted === nameOf(entry) || wanted.endsWith(`content/${folder}`);
}

function withoutFileIn(locale: Locale, originals: readonly EntryFile[], content: Content) {
  const files = [...content.entries, ...content.unreadable];
  const taken = new Set(
    files
      .filter((file) => file.locale === locale)
      .map(({ collection, id }) => `${collection}/${id}`),
  );
  return originals.filter((original) => !taken.has(nameOf(original)));
}

/** The words of the original under the explanations of their fields. Former addresses are no words to translate. */
function copiedText(original: EntryFile): string {
  const fields = fieldsOf(original.collection).filter(
    ({ part, name, isRequired }) =>
      part === 'words' && name !== 'aliases' && (isRequired || !isEmpty(original.data[name])),
  );
  return fileText(fields, original.data, original.body);
}

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || Object.keys(value).length === 0;
