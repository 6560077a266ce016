import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** What a test wants of a file: other content, the text that stands there changed, or no file. */
export type Change = string | Uint8Array | undefined | ((text: string) => string);

/** Changes by path below the folder: `{ 'pages/about/index.en.mdx': undefined }` */
export type Changes = Readonly<Record<string, Change>>;

/**
 * A folder with a small content tree in which nothing is wrong, changed as the test says. It is named
 * `content`, as messages show it, and it is gone when the test is over.
 */
export function contentTree(changes: Changes = {}): string {
  const directory = writtenContentTree(changes);
  onTestFinished(() => {
    rmSync(dirname(directory), { recursive: true });
  });
  return directory;
}

/** The same for tests that share it: whoever asks for it removes the folder above. */
export function writtenContentTree(changes: Changes = {}): string {
  const directory = join(mkdtempSync(join(tmpdir(), 'nightlight-')), 'content');
  for (const [path, content] of changed(changes)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), content);
  }
  return directory;
}

function changed(changes: Changes): Map<string, string | Uint8Array> {
  const before = new Map(Object.entries({ ...validFiles, ...interfaceWords() }));
  const after = new Map<string, string | Uint8Array>(before);
  for (const [path, change] of Object.entries(changes)) {
    const content = typeof change === 'function' ? change(before.get(path) ?? '') : change;
    if (content === undefined) after.delete(path);
    else after.set(path, content);
  }
  return after;
}

/** The real ones, and the words of them that dictionaries lack: there are too many to write a second time. */
const interfaceWords = (): Record<string, string> =>
  Object.fromEntries(
    ['ui', 'spelling'].flatMap((folder) =>
      readdirSync(join('content', folder)).map((name) => [
        `${folder}/${name}`,
        readFileSync(join('content', folder, name), 'utf8'),
      ]),
    ),
  );

/** A change of one place: a text that is not there, or there twice, is a mistake of the test. */
export const replacing = (from: string, to: string) => (text: string) => {
  const parts = text.split(from);
  if (parts.length !== 2) {
    throw new Error(`“${from}” stands ${parts.length - 1} times in the file.`);
  }
  return parts.join(to);
};

/** A change at the end of the file, where a text has its body. */
export const adding = (body: string) => (text: string) => `${text}\n${body}\n`;

/** A file of the tree as it stands there before any change. */
export function validFile(path: string): string {
  const text = validFiles[path];
  if (text === undefined) throw new Error(`There is no ${path} in the tree.`);
  return text;
}

const file = (...lines: string[]) => `${lines.join('\n')}\n`;

/** What a translation says of itself. No check depends on whether it is current, so that texts may be changed freely. */
export const anyRecord = 'translation:\n  of: "0123456789ab"\n  by: person';

const validFiles: Readonly<Record<string, string>> = {
  'association.yaml': file(
    'name: Nightlight',
    'site: https://nightlight.example',
    'email: hello@nightlight.example',
    'locales: [en, fr, ar]',
    'defaultLocale: en',
    'sourceLanguages:',
    '  explainers: en',
    '  campaigns: en',
    '  services: en',
    '  pages: en',
    '  topics: en',
    '  people: en',
    'countries: [fr]',
    'urgentServices: [fr-3114]',
    'exit:',
    '  url: https://www.wikipedia.org/',
    'licences:',
    '  words:',
    '    name: CC BY 4.0',
    '    url: https://creativecommons.org/licenses/by/4.0/',
    '  data:',
    '    name: CC0 1.0',
    '    url: https://creativecommons.org/publicdomain/zero/1.0/',
  ),
  'people/editorial-team/index.en.mdx': file('---', 'kind: team', 'name: Editorial team', '---'),
  'topics/listening/index.en.mdx': file('---', 'title: Listening', 'slug: listening', '---'),
  'topics/crisis/index.en.mdx': file('---', 'title: Crisis', 'slug: crisis', '---'),
  'services/fr/3114/index.en.mdx': file(
    '---',
    'name: 3114, numéro national de prévention du suicide',
    'nameLanguage: fr',
    'kind: crisis-line',
    'summary: National suicide prevention number, answered day and night by trained health professionals.',
    'audience: [everyone]',
    'topics: [crisis]',
    'contacts:',
    '  - key: phone',
    '    type: phone',
    '    value: "3114"',
    '    shown: "3114"',
    '    languages: [fr]',
    '    hours:',
    '      roundTheClock: true',
    'timeZone: Europe/Paris',
    'website:',
    '  url: https://3114.fr',
    '  own: true',
    'sources:',
    '  - url: https://3114.fr/que-se-passe-t-il-quand-je-contacte-le-3114/',
    `    seen: 'own page: "3114", 24h/24'`,
    'confidence: high',
    'verification:',
    '  level: source-read',
    '  on: 2026-11-21',
    '  by: editorial-team',
    'publish: true',
    '---',
  ),
  'services/fr/3114/index.fr.mdx': file(
    '---',
    'summary: Numéro national de prévention du suicide, où des soignants répondent jour et nuit.',
    anyRecord,
    '---',
  ),
  'explainers/listening-well/index.en.mdx': file(
    '---',
    'title: How to listen well',
    'description: What it means to listen to a friend, and what one can leave out.',
    'slug: listening-well',
    'published: 2026-11-22',
    'order: 1',
    'authors: [editorial-team]',
    'topics: [listening]',
    'sources:',
    '  - id: mead-2001',
    '    title: "Peer support: a theoretical perspective"',
    '    year: 2001',
    '    doi: 10.1037/h0095032',
    '    strength: expert-guidance',
    '  - id: fonda-2024',
    '    title: Nightline France, une écoute par des jeunes pour des jeunes',
    '    language: fr',
    '    url: https://fonda.asso.fr/ressources/nightline-france-une-ecoute-par-des-jeunes-pour-des-jeunes',
    '    strength: organisation',
    '---',
    '',
    '<InShort>',
    '',
    '- Listening takes time.',
    '',
    '</InShort>',
    '',
    'Peers meet as equals.[^mead-2001] Students listen to students.[^fonda-2024]',
    '',
    '<Service id="fr-3114" />',
    '',
    'More about [this site](entry:pages/about) and about [help](entry:help/fr).',
  ),
  'explainers/listening-well/index.fr.mdx': file(
    '---',
    'title: Bien écouter',
    'description: Ce que veut dire écouter une amie ou un ami, et ce que l’on peut laisser de côté.',
    'slug: bien-ecouter',
    anyRecord,
    '---',
    '',
    'Des pairs se parlent d’égal à égal.[^mead-2001]',
  ),
  'campaigns/long-nights/index.en.mdx': file(
    '---',
    'title: Long nights',
    'description: For the weeks before the exams, when nights are long and short of sleep.',
    'slug: long-nights',
    'published: 2026-11-22',
    'authors: [editorial-team]',
    'topics: [listening]',
    'everyYear:',
    '  from: "11-15"',
    '  to: "01-31"',
    'keyMessages:',
    '  - text: Nobody has to sit a long night alone.',
    '    alt: The front of a house at night. A few windows are lit.',
    '---',
    'A long night is reason enough to talk.',
  ),
  'pages/about/index.en.mdx': file(
    '---',
    'title: About us',
    'description: Who publishes this site, and how to report a mistake on it.',
    'slug: about',
    'updated: 2026-11-22',
    'order: 1',
    '---',
    '',
    'Students publish this site.',
  ),
};
