import { z } from 'zod';
import { shortCode } from '../domain/urls/short-link.ts';
import { aliases, calendarDate, reference, sensitive, slug, words } from './fields.ts';
import { formedText } from './form-input.ts';
import { publicationFacts } from './publication.ts';
import { source } from './source.ts';

/** Facts of an explainer or a campaign. They stand in the file of the source language only. */
export const articleFacts = {
  published: calendarDate('Day it was first published.'),
  updated: calendarDate('Day its sense last changed.').optional(),
  reviewed: calendarDate('Day somebody last checked every statement.').optional(),
  reviewDue: calendarDate('Day by which it should be checked again.').optional(),
  authors: z
    .array(reference('people', 'Who wrote it: the name of a folder in people/.'))
    .min(1)
    .meta({ description: 'Who wrote it. Never an invented person.' }),
  reviewers: z
    .array(reference('people', 'Who checked it: the name of a folder in people/.'))
    .default([])
    .meta({ description: 'Who checked it.' }),
  topics: z
    .array(reference('topics', 'The name of a folder in topics/.'))
    .min(1)
    .max(6)
    .meta({ description: 'What it is about.' }),
  sensitive,
  code: formedText(
    shortCode,
    'is not a code for a short link',
    'Write one or two short words in 2 to 14 small letters without accents, or digits from 2 to 9.',
  )
    .meta({
      description:
        'What stands for it in its short link, /c/code: on posters and read aloud. Neutral on a grave matter, since others see it. Once printed it stays. Left out, it is the name of the folder.',
      examples: ['exams'],
    })
    .optional(),
  ...publicationFacts,
  sources: z.array(source).default([]).meta({ description: 'Everything the text cites.' }),
};

/** Words of an explainer or a campaign: every language has its own. */
export const articleWords = {
  title: words('Title, as a question or a plain statement.', 80),
  description: words('One or two sentences for lists, search engines and previews.', 200, 40),
  slug: slug('Last part of its address in this language.'),
  aliases,
};
