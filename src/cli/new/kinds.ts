import type { CollectionName } from '../../schemas/collections.ts';

/** What can be made: where it goes, and what is already decided. */
export interface Kind {
  readonly collection: CollectionName;
  /** What it is, for those who choose. */
  readonly about: string;
  /** The field that `--title` fills; without one, the title names the folder alone. */
  readonly heading: string | undefined;
  /** What keeps it from readers until it is done; without it, every required field must be given at once. */
  readonly state: Readonly<Record<string, boolean>> | undefined;
}

const draft = { draft: true };

export const kinds = {
  campaign: {
    collection: 'campaigns',
    about: 'an article with a season: exams, a day of the year',
    heading: 'title',
    state: draft,
  },
  explainer: {
    collection: 'explainers',
    about: 'an article that stays true',
    heading: 'title',
    state: draft,
  },
  page: {
    collection: 'pages',
    about: 'a page about the association',
    heading: 'title',
    state: draft,
  },
  service: {
    collection: 'services',
    about: 'an entry of the directory',
    heading: 'name',
    state: { publish: false },
  },
  topic: {
    collection: 'topics',
    about: 'what articles and services are about',
    heading: 'title',
    state: undefined,
  },
  person: {
    collection: 'people',
    about: 'a real person who agreed to be named, or a team',
    heading: 'name',
    state: undefined,
  },
  correction: {
    collection: 'corrections',
    about: 'a mistake that was mended',
    heading: undefined,
    state: undefined,
  },
} as const satisfies Record<string, Kind>;

export type KindName = keyof typeof kinds;

export const kindNames = Object.keys(kinds) as KindName[];
