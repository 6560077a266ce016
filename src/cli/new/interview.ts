import { UserFacingError } from '../user-facing-error.ts';
import type { Reader } from './reading.ts';
import type { Terminal } from './terminal.ts';

/** Something to be known, and how. */
export interface Question {
  /** The option that answers it on the command line, without its hyphens: `title-fr`; or a word of the line. */
  readonly option: string;
  /** What a person is asked. */
  readonly words: string;
  /** Listed with numbers. */
  readonly choices?: readonly string[] | undefined;
  /** What counts where nobody says otherwise. */
  readonly fallback?: string | undefined;
  /** Nobody is asked where the fallback will do. */
  readonly isQuiet?: boolean;
  /** Whether it can be filled in later, in the file. */
  readonly mayWait: boolean;
  readonly read: Reader;
}

/**
 * Finds answers: in the arguments first, then by asking where somebody is there to answer. What is wrong among the
 * arguments ends it; what is wrong in an answer is said, and asked again.
 */
export class Interview {
  /** What it cannot be done without, where nobody could be asked: the option, and what belongs there. */
  readonly missing: string[] = [];
  readonly #given: ReadonlyMap<string, string>;
  readonly #terminal: Terminal | undefined;

  constructor(given: ReadonlyMap<string, string>, terminal?: Terminal) {
    this.#given = given;
    this.#terminal = terminal;
  }

  get hasPerson(): boolean {
    return this.#terminal !== undefined;
  }

  has(option: string): boolean {
    return this.#given.has(option);
  }

  /** The value; `undefined` for what is left for later, and for what is missing. */
  async settle(question: Question): Promise<unknown> {
    const { option, fallback, read } = question;
    const given = this.#given.get(option);
    if (given !== undefined) return valueOrRefusal(question, given);
    if (this.#terminal && !(question.isQuiet && fallback && 'value' in read(fallback))) {
      return ask(question, this.#terminal);
    }
    if (fallback) return valueOrRefusal(question, fallback);
    if (!question.mayWait) this.missing.push(`${nameOf(option)}  ${question.words}`);
    return undefined;
  }
}

/** Words of the line that are no options, in their order. */
export const lineWords = ['kind of entry', 'entry to translate', 'language'] as const;

const nameOf = (option: string): string =>
  lineWords.some((word) => word === option) ? `the ${option}` : `--${option}`;

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function valueOrRefusal({ option, read }: Question, text: string): unknown {
  const reading = read(text);
  if ('value' in reading) return reading.value;
  throw new UserFacingError(`${capitalised(nameOf(option))}: ${reading.fault}`);
}

async function ask(question: Question, terminal: Terminal): Promise<unknown> {
  const { words, choices, read } = question;
  const offered = usableFallback(question, terminal);
  if (choices) terminal.say(numbered(choices));
  const hint = offered ? ` [${offered}]` : question.mayWait ? ' [Enter: later]' : '';
  for (;;) {
    const answer = (await terminal.ask(`${words}${hint} `)).trim() || offered;
    if (!answer && question.mayWait) return undefined;
    const reading = read(answer ?? '');
    if ('value' in reading) return reading.value;
    terminal.say(`  ${reading.fault}`);
  }
}

/** A fallback that will not do is told with its fault, and not offered. */
function usableFallback({ fallback, read }: Question, terminal: Terminal): string | undefined {
  if (!fallback) return undefined;
  const reading = read(fallback);
  if ('value' in reading) return fallback;
  terminal.say(`  ${reading.fault}`);
  return undefined;
}

const widest = 78;

/** `['team', 'person'] -> '  1 team   2 person'`, in as many lines as it takes */
function numbered(choices: readonly string[]): string {
  const lines: string[] = [];
  for (const [index, choice] of choices.entries()) {
    const item = `${index + 1} ${choice}`;
    const line = lines.at(-1);
    const isFull = line === undefined || line.length + item.length + 3 > widest;
    if (isFull) lines.push(`  ${item}`);
    else lines[lines.length - 1] = `${line}   ${item}`;
  }
  return lines.join('\n');
}
