import { kindNames, kinds } from './kinds.ts';

/** What `npm run new -- --help` says. */
export const usage = (): string =>
  [
    'npm run new asks for what it needs. What stands on the line is not asked:',
    '  npm run new -- topic --title Sleep --title-fr Sommeil --slug sleep --sensitive',
    '  npm run new -- translation explainers/sleep fr --by person',
    '',
    'What there is:',
    ...kindNames.map((name) => `  ${name}: ${kinds[name].about}`),
    '  translation: the words of an entry in another language, to be written over',
    '',
    '--languages en,fr   --folder name   --country fr (service)   --by person or machine (translation)',
    '--ask   asks even where the input is no terminal, one answer a line',
    'Every field of docs/content-model.md that fits into a line is an option: --topics sleep,family. Words take a',
    'language: --title-fr. Yes or no: --sensitive, --no-sensitive.',
  ].join('\n');
