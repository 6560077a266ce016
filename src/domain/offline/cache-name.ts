const prefix = 'kept:';

/** The cache that holds a kept page with its files. `'/en/help/fr/' -> 'kept:/en/help/fr/'` */
export const cacheNameOf = (page: string) => prefix + page;
