import { buildMoment, isProduction as isProductionBuild } from '../content-files/build-context.ts';
import { buildInstant } from '../content-files/build-day.ts';
import type { Moment } from '../domain/publication/visibility.ts';
import { association } from './association.ts';

/** The instant that counts as now. */
export const builtAt: Date = buildInstant();

/** The day that counts as today where the association is, and for whom this build is. */
export const moment: Moment = buildMoment(association);

/** The day that counts as today. */
export const { today } = moment;

/** Whether this build is for readers: Netlify's production, or a machine that is not Netlify. */
export const isProduction: boolean = isProductionBuild();
