import { UserFacingError } from './user-facing-error.ts';

/** Stops a command before it works with a `BUILD_DATE` that is no date. */
export function refuseWrongDate(date = process.env['BUILD_DATE']): void {
  if (date === undefined || !Number.isNaN(Date.parse(date))) return;
  throw new UserFacingError(
    `BUILD_DATE is “${date}”, which is no date. Write it like 2026-11-22T12:00:00Z.`,
  );
}
