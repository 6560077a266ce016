import type { Association } from '../schemas/association.ts';
import type { Audience, Moment } from '../domain/publication/visibility.ts';
import { buildDay } from './build-day.ts';

/** What Netlify calls a build for members; `npm run dev` calls itself `dev`, as Netlify's own does. */
const previews = ['dev', 'deploy-preview', 'branch-deploy'];

/** Whether this build is for everybody: Netlify's production, or a machine that is not Netlify. */
export const isProduction = (environment: NodeJS.ProcessEnv = process.env): boolean =>
  (environment['CONTEXT'] ?? 'production') === 'production';

/** For whom this build is. A context with a name of its own is no preview: drafts stay hidden when in doubt. */
export const audienceOfBuild = (environment: NodeJS.ProcessEnv = process.env): Audience =>
  previews.includes(environment['CONTEXT'] ?? '') ? 'members' : 'readers';

/** The day and the audience of this build. */
export const buildMoment = (
  association: Pick<Association, 'timeZone'> | undefined,
  environment: NodeJS.ProcessEnv = process.env,
): Moment => ({
  today: buildDay(association?.timeZone, environment),
  audience: audienceOfBuild(environment),
});
