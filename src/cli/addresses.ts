import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addressRecordName, addressRecordText } from '../content-files/address-record.ts';
import { buildDay } from '../content-files/build-day.ts';
import { checkContent } from '../content-files/check.ts';
import { contentDirectory } from '../content-files/location.ts';
import { siteAddresses } from '../content-files/site-addresses.ts';
import { refuseWrongDate } from './build-date.ts';
import { hasErrors } from './check.ts';
import type { Command } from './commands.ts';
import { UserFacingError } from './user-facing-error.ts';

/**
 * `npm run addresses`: adds the addresses of today's pages to the record of those that were ever published. It takes
 * none away: what was once published must lead somewhere for good.
 */
export const command: Command = async () => {
  refuseWrongDate();
  const directory = contentDirectory();
  const { content, faults } = checkContent(directory);
  if (hasErrors(faults)) {
    throw new UserFacingError(
      'The content has errors, and its addresses may be wrong: mend what npm run check names first.',
    );
  }
  const today = buildDay(content.association?.timeZone);
  // A preview shows what is not published: its addresses are nobody's yet.
  const { pages } = siteAddresses(content, { today, audience: 'readers' });
  const recorded = content.record?.addresses ?? [];
  const known = new Set(recorded.map(({ path }) => path));
  const present = [...pages].map(([path, owner]) => ({ path, owner }));
  const kept = recorded.filter(({ path }) => !pages.has(path));
  await writeFile(join(directory, addressRecordName), addressRecordText([...kept, ...present]));
  const added = present.filter(({ path }) => !known.has(path)).length;
  console.log(`Addresses: ${kept.length + present.length} on record, ${added} of them new.`);
  return 0;
};
