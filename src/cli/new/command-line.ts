import { parseArgs } from 'node:util';
import type { Locale } from '../../config/locales.ts';
import { collectionNames } from '../../schemas/collections.ts';
import { UserFacingError } from '../user-facing-error.ts';
import { type Field, fieldsOf } from './field.ts';
import type { Kind } from './kinds.ts';

/** What was written on the line. */
export interface CommandLine {
  readonly words: readonly string[];
  /** Options with their values; those of yes and no have `yes` or `no`. */
  readonly given: ReadonlyMap<string, string>;
  readonly asksAnyway: boolean;
  readonly wantsHelp: boolean;
}

const own = ['languages', 'folder', 'country', 'by'];

/** Takes the line apart. Every field that fits into a line is an option; a field of words has one for each language. */
export function readCommandLine(args: readonly string[], locales: readonly Locale[]): CommandLine {
  const fields = collectionNames.flatMap(fieldsOf);
  const yesNo = fields.filter(({ input }) => input.kind === 'yes-no').map(({ name }) => name);
  const names = [...own, 'title', ...fields.flatMap((field) => optionsOf(field, locales))];
  const options = Object.fromEntries(
    [...names.map((name) => [name, 'string']), ...[...yesNo, 'ask', 'help'].map(asBoolean)].map(
      ([name, type]) => [name, { type: type as 'string' | 'boolean' }],
    ),
  );
  const { values, positionals } = parsed(args, options);
  const { ask, help, ...rest } = values;
  const given = Object.entries(rest).map(([name, value]) => [name, asText(value)] as const);
  return {
    words: positionals,
    given: new Map(given),
    asksAnyway: ask === true,
    wantsHelp: help === true,
  };
}

const asBoolean = (name: string) => [name, 'boolean'] as const;

const asText = (value: unknown) =>
  typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value);

function parsed(args: readonly string[], options: Record<string, { type: 'string' | 'boolean' }>) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, allowNegative: true });
  } catch (error) {
    const [said] = (error as Error).message.split(/\. (?=To )|\n/);
    throw new UserFacingError(`${said}. npm run new -- --help lists what there is.`);
  }
}

/** `title -> title-en, title-fr`; the option without a language is that of the source. */
const optionsOf = ({ name, part }: Field, locales: readonly Locale[]): string[] =>
  part === 'facts' ? [name] : [name, ...locales.map((locale) => `${name}-${locale}`)];

/** The options of a kind. What its state decides is none. */
export function optionsFor({ collection, state }: Kind, locales: readonly Locale[]): string[] {
  const fields = fieldsOf(collection).filter(
    ({ input, name }) => input.kind !== 'group' && !(state && name in state),
  );
  const named = fields.flatMap((field) => optionsOf(field, locales));
  const place = collection === 'services' ? own : own.filter((name) => name !== 'country');
  return [...new Set([...place, 'title', ...locales.map((code) => `title-${code}`), ...named])];
}

/** An option of another kind would be lost without a word. */
export function refuseOptionsBeyond(
  known: readonly string[],
  given: ReadonlyMap<string, string>,
  kind: string,
): void {
  const wrong = [...given.keys()].find((name) => !known.includes(name));
  if (wrong === undefined) return;
  const list = known.filter((name) => !/-[a-z]{2}$/.test(name)).map((name) => `--${name}`);
  throw new UserFacingError(
    `--${wrong} is no option here (${kind}). There are: ${list.join(', ')}; words take a language, as in --title-fr.`,
  );
}
