import type { Content } from '../content-files/content.ts';
import { contentDirectory } from '../content-files/location.ts';
import { readContent } from '../content-files/read-content.ts';
import { hasErrors } from './check.ts';
import { contentLinks } from './check-links/content-links.ts';
import { linkFaults } from './check-links/link-faults.ts';
import { visitAll } from './check-links/visits.ts';
import { paintFor, printedFaults, summary } from './check/printed-faults.ts';
import { sourceLines } from './check/source-lines.ts';
import type { Command } from './commands.ts';
import { UserFacingError } from './user-facing-error.ts';

const second = 1_000;
const bounds = { atOnce: 4, patience: 10 * second, pause: second, total: 30 * 60 * second };

/**
 * `npm run check:links [-- services/fr]`: asks for every page of another site that the content names. It says what is
 * gone and changes nothing; exit code 1 where something is gone.
 */
export const command: Command = async (options) => {
  refuseInContinuousIntegration(process.env);
  const directory = contentDirectory();
  const content = readContent(directory);
  const links = contentLinks(content).filter(
    ({ path }) => options.length === 0 || options.some((part) => path.includes(part)),
  );
  const addresses = [...new Set(links.map(({ address }) => address))];
  console.error(`Asking for ${addresses.length} addresses; this takes at most half an hour.`);
  const visits = await visitAll(addresses, { ...bounds, userAgent: userAgent(content) });
  const faults = linkFaults(links, visits);
  const lines = printedFaults(faults, sourceLines(directory), paintFor(process.stdout));
  const files = new Set(links.map(({ path }) => path)).size;
  console.log([...lines, summary(files, faults)].join('\n'));
  return hasErrors(faults) ? 1 : 0;
};

/** A test that asks other sites fails for their sake, and asks them a hundred times a day. */
export function refuseInContinuousIntegration({ CI = '' }: NodeJS.ProcessEnv): void {
  if (CI === '' || CI === 'false') return;
  throw new UserFacingError(
    'check:links asks the sites of others, and does not do so in continuous integration (CI is set). Run it by hand.',
  );
}

/** Who asks: the name, and where to complain. */
const userAgent = ({ association }: Content) =>
  `Nightlight link check${association ? ` (+${association.site}; ${association.email})` : ''}`;
