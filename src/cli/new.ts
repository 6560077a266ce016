import { existsSync } from 'node:fs';
import { localeCodes } from '../config/locales.ts';
import { buildDay } from '../content-files/build-day.ts';
import type { Content } from '../content-files/content.ts';
import { describeFault } from '../content-files/fault.ts';
import { contentDirectory } from '../content-files/location.ts';
import { readContent } from '../content-files/read-content.ts';
import { sourceLanguageOf } from '../domain/translation/source-language.ts';
import type { Association } from '../schemas/association.ts';
import { refuseWrongDate } from './build-date.ts';
import type { Command } from './commands.ts';
import {
  type CommandLine,
  optionsFor,
  readCommandLine,
  refuseOptionsBeyond,
} from './new/command-line.ts';
import { advicesOn, type Files } from './new/draft-content.ts';
import { Interview, lineWords } from './new/interview.ts';
import { type Kind, type KindName, kindNames, kinds } from './new/kinds.ts';
import { newEntry } from './new/new-entry.ts';
import { newTranslation } from './new/new-translation.ts';
import { nextSteps } from './new/next-steps.ts';
import { chosen } from './new/reading.ts';
import { type Terminal, withTerminal } from './new/terminal.ts';
import { usage } from './new/usage.ts';
import { refuseTaken, writeFiles } from './new/write-files.ts';
import { UserFacingError } from './user-facing-error.ts';

/** `npm run new [-- kind --title …]`: writes the files of a new entry, asking for what the line does not say. */
export const command: Command = async (options) => {
  refuseWrongDate();
  const line = readCommandLine(options, localeCodes);
  if (line.wantsHelp) {
    console.log(usage());
    return 0;
  }
  const content = usableContent(contentDirectory());
  // Without a person first: where the line says enough, nobody is asked anything.
  const unasked = line.asksAnyway ? undefined : await made(line, content, undefined);
  if (unasked?.missing.length === 0) return write(content, unasked);
  if (!line.asksAnyway && !process.stdin.isTTY) {
    throw new UserFacingError(
      ['Missing:', ...(unasked?.missing ?? []).map((what) => `  ${what}`), howToGive].join('\n'),
    );
  }
  return withTerminal(async (terminal) => write(content, await made(line, content, terminal)));
};

const howToGive =
  'In a terminal, npm run new asks for what is missing; npm run new -- --help lists what there is.';

interface Made {
  readonly kind: Kind | undefined;
  readonly files: Files;
  readonly missing: readonly string[];
}

async function made(
  { words, given }: CommandLine,
  content: UsableContent,
  terminal: Terminal | undefined,
): Promise<Made> {
  const interview = new Interview(new Map([...given, ...positional(words)]), terminal);
  const name = (await interview.settle({
    option: 'kind of entry',
    words: 'What would you like to add? A number or a word.',
    choices: [...kindNames.map((kind) => `${kind}: ${kinds[kind].about}`), translationChoice],
    mayWait: false,
    read: (text) => chosen(text, [...kindNames, 'translation']),
  })) as KindName | 'translation' | undefined;
  if (name === undefined) {
    return {
      kind: undefined,
      files: new Map(),
      missing: [`the kind of entry  One of: ${[...kindNames, 'translation'].join(', ')}.`],
    };
  }
  const { locales } = content.association;
  if (name === 'translation') {
    refuseOptionsBeyond(['by'], given, name);
    const files = await newTranslation(interview, content, locales);
    return { kind: undefined, files, missing: interview.missing };
  }
  const kind = kinds[name];
  refuseOptionsBeyond(optionsFor(kind, locales), given, name);
  const source = sourceLanguageOf(content.association.sourceLanguages, kind.collection);
  const files = await newEntry(interview, {
    kind,
    content,
    source,
    locales,
    today: buildDay(content.association.timeZone),
  });
  return { kind, files, missing: interview.missing };
}

const translationChoice = 'translation: the words of an entry in another language';

/** `['translation', 'explainers/sleep', 'fr']`: what it is, what it translates, into what. */
function positional(words: readonly string[]): [string, string][] {
  const most = words[0] === 'translation' ? lineWords.length : 1;
  const beyond = words[most];
  if (beyond !== undefined) {
    throw new UserFacingError(`“${beyond}” is one word too many: put a title in quotation marks.`);
  }
  return words.map((word, index) => [lineWords[index] ?? '', word]);
}

function write(content: UsableContent, { files, kind }: Made): number {
  refuseTaken(content.directory, files);
  const advices = advicesOn(content, files, buildDay(content.association.timeZone));
  writeFiles(content.directory, files);
  console.log(nextSteps(content, files, advices, kind));
  return 0;
}

type UsableContent = Content & { readonly association: Association };

/** Without settings that can be read, nobody knows the languages. */
function usableContent(directory: string): UsableContent {
  if (!existsSync(directory)) {
    throw new UserFacingError(
      `There is no folder ${directory}. CONTENT_DIR names the content folder.`,
    );
  }
  const content = readContent(directory);
  const { association, settings } = content;
  if (association) return { ...content, association };
  throw new UserFacingError(
    ['Mend the settings first:', ...settings.faults.map(describeFault)].join('\n'),
  );
}
