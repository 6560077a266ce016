import { contentErrors } from '../content-files/check.ts';
import { describeFault } from '../content-files/fault.ts';
import { contentDirectory } from '../content-files/location.ts';
import { UserFacingError } from './user-facing-error.ts';

/**
 * Refuses to build what `check` refuses.
 * @throws UserFacingError with every error of the content
 */
export function refuseFaultyContent(): void {
  const errors = contentErrors(contentDirectory());
  if (errors.length === 0) return;
  throw new UserFacingError(
    `${errors.map(describeFault).join('\n')}\n${errors.length} errors in the content: nothing was built.`,
  );
}
