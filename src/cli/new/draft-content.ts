import { faultsOf } from '../../content-files/check.ts';
import type { Content } from '../../content-files/content.ts';
import { describeFault, type Fault } from '../../content-files/fault.ts';
import { contentWith } from '../../content-files/read-content.ts';
import { addressesAreUnique, sectionsKeepTheirWords } from '../../content-files/rules/addresses.ts';
import type { CalendarDate } from '../../domain/publication/calendar-date.ts';
import { UserFacingError } from '../user-facing-error.ts';

/** Texts by their paths below the content folder. */
export type Files = ReadonlyMap<string, string>;

/**
 * What check would say of files if they stood there, beyond what it says without them.
 * @throws UserFacingError where that would be an error: then nothing is written
 */
export function advicesOn(content: Content, files: Files, today: CalendarDate): Fault[] {
  const known = new Set(faultsOf(content, today).map(describeFault));
  const added = faultsOf(contentWith(content, files), today).filter(
    (fault) => !known.has(describeFault(fault)),
  );
  const errors = added.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return added;
  throw new UserFacingError(
    [
      'Nothing was written, since npm run check would refuse it:',
      ...errors.map(describeFault),
    ].join('\n'),
  );
}

/** What is wrong with an address, or nothing. */
export function addressFault(content: Content, path: string, slug: string): string | undefined {
  const faultsIn = (some: Content) =>
    [addressesAreUnique, sectionsKeepTheirWords].flatMap((rule) => rule(some, ''));
  const known = new Set(faultsIn(content).map(describeFault));
  const withAddress = contentWith(content, new Map([[path, `---\nslug: "${slug}"\n---\n`]]));
  const fault = faultsIn(withAddress).find((found) => !known.has(describeFault(found)));
  return fault && `The address “${slug}” ${fault.message}. ${fault.remedy}`;
}
