import type { Hours } from './hours.ts';

/** Why something was not read, and what to do. */
export interface Refusal {
  readonly reason: string;
}

/** Hours that were read, in their normal form, or why not. A reader never throws. */
export type HoursReading = { readonly hours: Hours } | Refusal;
