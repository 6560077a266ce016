import { buildDay, buildInstant } from '../content-files/build-day.ts';

/** The instant that counts as now. */
export const builtAt: Date = buildInstant();

/** The day that counts as today. */
export const today: string = buildDay();

/** Whether this build is for readers: Netlify's production, or a machine that is not Netlify. */
export const isProduction: boolean = (process.env['CONTEXT'] ?? 'production') === 'production';

/** Drafts and what is scheduled are shown to members: in `npm run dev` and on deploy previews. */
export const showsUnpublished: boolean = import.meta.env.DEV || !isProduction;
