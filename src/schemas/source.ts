import { z } from 'zod';
import { fault, languageTag, slug, webAddress, words } from './fields.ts';
import { formedText } from './form-input.ts';

/** How much a source can carry, from strongest to weakest kind; each has its words in `content/ui`. */
export const strengths = [
  'systematic-review',
  'randomised-trial',
  'official-statistics',
  'study',
  'review',
  'survey',
  'expert-guidance',
  'history',
  'organisation',
  'press',
] as const;

/** A source that an article cites as `[^id]`. */
export const source = z
  .strictObject({
    id: slug('Short name by which the text cites this source, as in [^mead-2001].'),
    title: words('Title of the source, in its own language.', 300),
    language: languageTag('Language of the source.').default('en'),
    authors: words('Authors as the source gives them.', 300).optional(),
    publisher: words('Journal, publisher or organisation.', 200).optional(),
    year: z.int().min(1700).max(2100).meta({ description: 'Year of publication.' }).optional(),
    doi: formedText(
      /^10\.\d{4,9}\/\S+$/,
      'is not a DOI',
      'Write only the part that starts with 10., as in 10.1136/bmj.m575.',
    )
      .meta({ description: 'Digital object identifier, without https://doi.org/.' })
      .optional(),
    url: webAddress('Address of the page, where there is no DOI.').optional(),
    strength: z.enum(strengths).meta({ description: 'What kind of evidence this is.' }),
  })
  .refine(({ doi, url }) => doi !== undefined || url !== undefined, {
    ...fault('has no address', 'Add a doi or a url, so that readers can check it.'),
  })
  .meta({ description: 'A source that the text cites.' });

export type Source = z.infer<typeof source>;
