import { calendarDateOf } from '../domain/publication/calendar-date.ts';

/** The instant that counts as now: `BUILD_DATE`, so that two builds of one commit are the same. */
export const builtAt: Date = new Date(process.env['BUILD_DATE'] ?? Date.now());

/** The day that counts as today. */
export const today: string = calendarDateOf(builtAt, 'UTC');

/** Whether this build is for readers: Netlify's production, or a machine that is not Netlify. */
export const isProduction: boolean = (process.env['CONTEXT'] ?? 'production') === 'production';

/** Drafts and what is scheduled are shown to members: in `npm run dev` and on deploy previews. */
export const showsUnpublished: boolean = import.meta.env.DEV || !isProduction;
