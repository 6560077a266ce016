import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { entryLoader } from './content-files/loader.ts';
import { campaign } from './schemas/campaign.ts';
import { correction } from './schemas/correction.ts';
import { explainer } from './schemas/explainer.ts';
import { page } from './schemas/page.ts';
import { person } from './schemas/person.ts';
import { service } from './schemas/service.ts';
import { topic } from './schemas/topic.ts';

export const collections = {
  explainers: defineCollection({
    loader: entryLoader('explainers'),
    schema: z.union([explainer.original, explainer.translated]),
  }),
  campaigns: defineCollection({
    loader: entryLoader('campaigns'),
    schema: z.union([campaign.original, campaign.translated]),
  }),
  services: defineCollection({
    loader: entryLoader('services'),
    schema: z.union([service.original, service.translated]),
  }),
  pages: defineCollection({
    loader: entryLoader('pages'),
    schema: z.union([page.original, page.translated]),
  }),
  topics: defineCollection({
    loader: entryLoader('topics'),
    schema: z.union([topic.original, topic.translated]),
  }),
  people: defineCollection({
    loader: entryLoader('people'),
    schema: z.union([person.original, person.translated]),
  }),
  corrections: defineCollection({
    loader: entryLoader('corrections'),
    schema: z.union([correction.original, correction.translated]),
  }),
};
