import { collectionSchemas } from '../schemas/collections.ts';
import type { Content } from './content.ts';
import type { EntryFile } from './entry.ts';
import type { Fault } from './fault.ts';
import { fieldFault } from './rules/rule.ts';

/** A warning that a file accepts, with the place of the field that says so. */
interface Acceptance {
  readonly entry: EntryFile;
  readonly index: number;
  readonly rule: string;
  readonly reason: string;
  readonly words: string | undefined;
}

/**
 * Takes warnings that their files accept for what they are: remarks with a reason. What accepts nothing is itself a
 * warning, so that no list of exceptions outlives them.
 * @param looked whether spelling was looked at: before that nobody can say whether it is accepted in vain
 */
export function settleAccepted(
  content: Content,
  faults: readonly Fault[],
  looked: 'with-spelling' | 'without-spelling',
): Fault[] {
  const acceptances = content.entries.flatMap(acceptancesOf);
  const used = new Set<Acceptance>();
  const settled = faults.map((fault) => {
    const acceptance = acceptances.find((candidate) => covers(candidate, fault));
    if (!acceptance) return fault;
    used.add(acceptance);
    return acceptedFault(fault, acceptance);
  });
  const vain = acceptances
    .filter((acceptance) => !used.has(acceptance))
    .filter(({ rule }) => looked === 'with-spelling' || !rule.startsWith('spelling/'))
    .map((acceptance) => acceptedInVain(acceptance, faults));
  return [...settled, ...vain];
}

function acceptancesOf(entry: EntryFile): Acceptance[] {
  const { accepted } = collectionSchemas[entry.collection].words.shape;
  // A list with faults of its own accepts nothing: the schema has told them.
  const { data = [] } = accepted.safeParse(entry.data['accepted']);
  return data.map(({ rule, reason, words }, index) => ({ entry, index, rule, reason, words }));
}

const isAbout = ({ entry, rule, words }: Acceptance, fault: Fault) =>
  fault.path === entry.path &&
  fault.rule === rule &&
  (words === undefined || quotedIn(fault.message).some((quoted) => quoted.includes(words)));

/** What a message quotes from the file; the whole message where it quotes nothing. `'has “a” and “b”' -> ['a', 'b']` */
function quotedIn(message: string): string[] {
  const quoted = [...message.matchAll(/“([^”]*)”/g)].map(([, text = '']) => text);
  return quoted.length > 0 ? quoted : [message];
}

const covers = (acceptance: Acceptance, fault: Fault) =>
  fault.severity !== 'error' && isAbout(acceptance, fault);

const acceptedFault = (fault: Fault, { reason }: Acceptance): Fault => ({
  ...fault,
  severity: 'info',
  message: `${fault.message} (accepted)`,
  remedy: `Accepted in this file: ${reason}`,
});

function acceptedInVain(acceptance: Acceptance, faults: readonly Fault[]): Fault {
  const { entry, index, rule } = acceptance;
  const isError = faults.some((fault) => isAbout(acceptance, fault));
  return fieldFault(entry, ['accepted', index], {
    rule: isError ? 'accepted/error' : 'accepted/unneeded',
    severity: 'warning',
    message: isError
      ? `accepts ${rule}, which is an error here: errors cannot be accepted`
      : `accepts ${rule}, and there is no such warning in this file${acceptance.words === undefined ? '' : ' with these words'}`,
    remedy: isError ? 'Mend the error, and remove this.' : 'Remove it: it is no longer needed.',
  });
}
