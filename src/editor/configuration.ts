import type { CmsConfig, CollectionFile } from '@sveltia/cms';
import { buildDay } from '../content-files/build-day.ts';
import type { SiteContent } from '../content-files/content.ts';
import type { Locale } from '../config/locales.ts';
import { sourceLanguageOf } from '../domain/translation/source-language.ts';
import { association } from '../schemas/association.ts';
import { collectionNames } from '../schemas/collections.ts';
import { collectionForm } from './collection-form.ts';
import type { FormContext } from './form-context.ts';
import { formFields } from './form-field.ts';
import { referenceInput } from './reference-input.ts';
import { type TextComponentForm, textComponentForms } from './text-component-form.ts';

/** What the page of `/admin/` is told, as JSON. */
export interface EditorConfiguration {
  readonly cms: CmsConfig;
  readonly components: readonly TextComponentForm[];
  /** Whether the settings name a repository: without one, only a copy on this computer can be edited. */
  readonly hasRepository: boolean;
}

/** The editor of a site in these languages, made from the schemas and from what the content names. */
export function editorConfiguration(
  content: SiteContent,
  locales: readonly Locale[],
): EditorConfiguration {
  const [firstLocale] = locales;
  if (firstLocale === undefined) {
    throw new Error(
      'No language is switched on: mend `locales` in content/association.yaml first.',
    );
  }
  const { name, site, repository, sourceLanguages } = content.association ?? {};
  const context: FormContext = {
    isTranslated: false,
    referenceInput: referenceInput(
      content.entries.filter(({ isOriginal }) => isOriginal),
      buildDay(content.association?.timeZone),
    ),
  };
  return {
    hasRepository: repository !== undefined,
    components: textComponentForms(context),
    cms: {
      load_config_file: false,
      backend: {
        name: 'github',
        // Only a copy on this computer is edited then; the editor wants a name for it all the same.
        repo: repository ?? 'this-computer/this-site',
        ...(repository === undefined && { auth_methods: ['token'] }),
      },
      app_title: name === undefined ? 'Editor' : `${name}: editor`,
      logo: { src: '/favicon.svg' },
      ...(site !== undefined && { site_url: site }),
      show_preview_links: false,
      editor: { preview: false },
      // Texts hold no pictures: nothing is uploaded, and the editor does not start without a folder for it.
      media_folder: 'content/pictures',
      media_libraries: { default: false },
      i18n: { structure: 'multiple_files', locales: [...locales], default_locale: firstLocale },
      slug: { encoding: 'ascii', clean_accents: true },
      output: { omit_empty_optional_fields: true },
      collections: collectionNames.map((collection) =>
        collectionForm(collection, {
          locales,
          sourceLanguage: sourceLanguages
            ? sourceLanguageOf(sourceLanguages, collection)
            : firstLocale,
          referenceInput: context.referenceInput,
        }),
      ),
      singletons: [settingsForm(context)],
    },
  };
}

const settingsForm = (context: FormContext): CollectionFile => ({
  name: 'association',
  label: 'Association',
  icon: 'settings',
  file: 'content/association.yaml',
  format: 'yaml',
  fields: formFields(association.shape, context),
});
