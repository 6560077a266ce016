import { createRequire } from 'node:module';
import { z } from 'zod';
import type * as astroContent from 'astro/content/config';
import type * as loaders from './content-files/loader.ts';
import type * as ofCollections from './schemas/collections.ts';

// Node loads what reads the content, as it has for `astro.config.mjs`, which asks for the same reading: Vite would take a
// hundred modules apart a second time, and read every file again.
const load = createRequire(import.meta.url);
const { defineCollection } = load('astro/content/config') as typeof astroContent;
const { entryLoader } = load('./content-files/loader.ts') as typeof loaders;
const { collectionSchemas: schemas } = load('./schemas/collections.ts') as typeof ofCollections;

export const collections = {
  explainers: defineCollection({
    loader: entryLoader('explainers'),
    schema: z.union([schemas.explainers.original, schemas.explainers.translated]),
  }),
  campaigns: defineCollection({
    loader: entryLoader('campaigns'),
    schema: z.union([schemas.campaigns.original, schemas.campaigns.translated]),
  }),
  services: defineCollection({
    loader: entryLoader('services'),
    schema: z.union([schemas.services.original, schemas.services.translated]),
  }),
  pages: defineCollection({
    loader: entryLoader('pages'),
    schema: z.union([schemas.pages.original, schemas.pages.translated]),
  }),
  topics: defineCollection({
    loader: entryLoader('topics'),
    schema: z.union([schemas.topics.original, schemas.topics.translated]),
  }),
  people: defineCollection({
    loader: entryLoader('people'),
    schema: z.union([schemas.people.original, schemas.people.translated]),
  }),
  corrections: defineCollection({
    loader: entryLoader('corrections'),
    schema: z.union([schemas.corrections.original, schemas.corrections.translated]),
  }),
};
