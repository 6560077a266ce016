import { campaign } from './campaign.ts';
import { correction } from './correction.ts';
import { explainer } from './explainer.ts';
import { page } from './page.ts';
import { person } from './person.ts';
import { service } from './service.ts';
import { topic } from './topic.ts';

/** Every collection of `content/`, by the name of its folder. */
export const collectionSchemas = {
  explainers: explainer,
  campaigns: campaign,
  services: service,
  pages: page,
  topics: topic,
  people: person,
  corrections: correction,
} as const;

export type CollectionName = keyof typeof collectionSchemas;

export const collectionNames = Object.keys(collectionSchemas) as CollectionName[];
