import type { EntryCollection } from '@sveltia/cms';
import type { Locale } from '../config/locales.ts';
import { type CollectionName, collectionSchemas } from '../schemas/collections.ts';
import { mdxComponents } from '../schemas/mdx-components.ts';
import { fieldLabel } from './field-label.ts';
import { formFields } from './form-field.ts';
import type { FormContext } from './form-context.ts';

interface Presentation {
  readonly singular: string;
  /** What it is, above the list of its entries. */
  readonly about: string;
  readonly icon: string;
  /** How an entry is named in lists. */
  readonly summary: string;
  /** What a new folder is named after; missing where nobody but the writer can know. */
  readonly folderFrom?: string;
  /** Whether an entry has a text below its fields. */
  readonly hasText: boolean;
}

const presentations: Readonly<Record<CollectionName, Presentation>> = {
  explainers: {
    singular: 'explainer',
    about: 'Articles that stay true: what peer support is, how to help a friend.',
    icon: 'menu_book',
    summary: '{{title}}',
    folderFrom: '{{fields.slug}}',
    hasText: true,
  },
  campaigns: {
    singular: 'campaign',
    about: 'Articles with a season: exams, a day of the year.',
    icon: 'campaign',
    summary: '{{title}}',
    folderFrom: '{{fields.slug}}',
    hasText: true,
  },
  services: {
    singular: 'service',
    about: 'The directory, a folder for each country. A number is written here and nowhere else.',
    icon: 'call',
    summary: '{{name}}',
    folderFrom: '{{fields.name}}',
    hasText: false,
  },
  pages: {
    singular: 'page',
    about: 'Pages about you: about, privacy, your own line.',
    icon: 'article',
    summary: '{{title}}',
    folderFrom: '{{fields.slug}}',
    hasText: true,
  },
  topics: {
    singular: 'topic',
    about: 'What articles and services are about.',
    icon: 'label',
    summary: '{{title}}',
    folderFrom: '{{fields.slug}}',
    hasText: false,
  },
  people: {
    singular: 'person',
    about: 'Who signs articles. Never an invented person.',
    icon: 'group',
    summary: '{{name}}',
    folderFrom: '{{fields.name}}',
    hasText: false,
  },
  corrections: {
    singular: 'correction',
    about: 'What was wrong on the site and was mended. Readers find it on the page of corrections.',
    icon: 'edit_note',
    summary: '{{mended}} {{wrong}}',
    hasText: false,
  },
};

interface CollectionContext {
  readonly locales: readonly Locale[];
  readonly sourceLanguage: Locale;
  readonly referenceInput: FormContext['referenceInput'];
}

/**
 * The form of a collection, which writes the files as `content/` has them: `<collection>/<folder>/index.<locale>.mdx`,
 * facts in the source language alone.
 */
export function collectionForm(name: CollectionName, context: CollectionContext): EntryCollection {
  const { singular, about, icon, summary, folderFrom, hasText } = presentations[name];
  const { locales, sourceLanguage, referenceInput } = context;
  const { facts, words, original } = collectionSchemas[name];
  const titleField = ['title', 'name'].find((field) => field in original.shape) ?? 'wrong';
  return {
    name,
    label: fieldLabel(name),
    label_singular: singular,
    description: about,
    icon,
    folder: `content/${name}`,
    ...(name === 'services' ? inFolderOfCountry : { path: '{{slug}}/index' }),
    extension: 'mdx',
    format: 'yaml-frontmatter',
    identifier_field: titleField,
    summary,
    slug: {
      ...(folderFrom !== undefined && { template: folderFrom }),
      editable: ['create'],
      hint: 'The name of its folder, for good: small letters and digits, joined by hyphens.',
      pattern: [
        '^[a-z0-9]+(-[a-z0-9]+)*$',
        'Use small letters a to z and digits, joined by hyphens.',
      ],
    },
    i18n: {
      structure: 'multiple_files',
      locales: [...locales],
      default_locale: sourceLanguage,
      initial_locales: 'default',
    },
    fields: [
      ...formFields(words.shape, { isTranslated: true, referenceInput }),
      ...formFields(facts.shape, { isTranslated: false, referenceInput }),
      ...(hasText ? [textField] : []),
    ],
  };
}

/** A service stands in the folder of its country: the editor shows these folders and asks for one. */
const inFolderOfCountry: Partial<EntryCollection> = {
  nested: { depth: 3 },
  meta: { path: { index_file: 'index' } },
};

const textField = {
  name: 'body',
  label: 'Text',
  hint: 'Headings start with ##. A source is cited by its short name, as in [^mead-2001]. Insert a service, never a number.',
  widget: 'richtext',
  required: false,
  i18n: true,
  buttons: [
    'bold',
    'italic',
    'link',
    'code',
    'heading-two',
    'heading-three',
    'quote',
    'bulleted-list',
    'numbered-list',
  ],
  modes: ['rich_text', 'raw'],
  use_emoji_autocomplete: false,
  // Neither pictures nor code: npm run check refuses them.
  editor_components: [...Object.keys(mdxComponents), 'Citation'],
} as const;
