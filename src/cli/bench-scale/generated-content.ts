import { cpSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';
import type { Locale } from '../../config/locales.ts';
import { splitFrontmatter } from '../../content-files/frontmatter.ts';
import { type GeneratedText, generatedText, wordsOf } from './generated-text.ts';

/** What the generated sites have of the real content: the words and settings without which no page can be drawn. */
const kept = ['ui', 'search', 'distress', 'topics', 'people'];
const keptServices = ['services/fr/3114', 'services/fr/emergency'];

/** An article of a generated site in one language. */
export interface GeneratedArticle {
  readonly number: number;
  readonly locale: Locale;
  readonly text: GeneratedText;
}

/** As many articles as give about so many pages in all, each in every language that has texts to draw words from. */
export function generatedArticles(content: string, pages: number): GeneratedArticle[] {
  const vocabularies = vocabulariesOf(content);
  const count = Math.ceil(pages / vocabularies.length);
  return Array.from({ length: count }).flatMap((_, number) =>
    vocabularies.map(({ locale, words }) => ({
      number,
      locale,
      text: generatedText(words, number),
    })),
  );
}

const localesOf = (content: string) => settingsOf(content).locales;

const settingsOf = (content: string) =>
  parse(readFileSync(join(content, 'association.yaml'), 'utf8')) as {
    locales: Locale[];
    [field: string]: unknown;
  };

function vocabulariesOf(content: string): { locale: Locale; words: string[] }[] {
  return localesOf(content)
    .map((locale) => {
      const texts = globSync(`explainers/*/index.${locale}.mdx`, { cwd: content }).sort();
      const words = texts.flatMap((path) =>
        wordsOf(splitFrontmatter(readFileSync(join(content, path), 'utf8'))?.body ?? ''),
      );
      return { locale, words };
    })
    .filter(({ words }) => words.length > 0);
}

export const articleName = (number: number) => `article-${number}`;

/** Writes a content folder with these articles as its explainers. */
export function writeContent(
  directory: string,
  content: string,
  articles: readonly GeneratedArticle[],
): void {
  for (const path of [...kept, ...keptServices]) {
    cpSync(join(content, path), join(directory, path), { recursive: true });
  }
  const settings = settingsOf(content);
  const locales = [...new Set(articles.map(({ locale }) => locale))];
  write(
    join(directory, 'association.yaml'),
    stringify({ ...settings, friendExplainer: undefined, locales, featuredServices: ['fr-3114'] }),
  );
  write(
    join(directory, 'pages/about/index.en.mdx'),
    mdx({ title: 'About', description: aboutIt, slug: 'about', updated: '2026-01-01', order: 1 }),
  );
  for (const article of articles) {
    const { number, locale } = article;
    const path = `explainers/${articleName(number)}/index.${locale}.mdx`;
    write(join(directory, path), articleFile(article));
  }
}

const aboutIt = 'A generated site, which measures how long a build takes and how much memory.';

export function articleFile({ number, locale, text }: GeneratedArticle): string {
  const { title, description, body } = text;
  const facts = {
    published: '2026-01-01',
    order: 1 + (number % 99),
    authors: ['editorial-team'],
    topics: ['listening'],
    sources: [
      {
        id: 'a-source',
        title: 'A source',
        year: 2001,
        url: 'https://example.org/',
        strength: 'organisation',
      },
    ],
  };
  const words = { title, description, slug: `${articleName(number)}-${locale}` };
  return mdx(
    locale === 'en' ? { ...words, ...facts } : words,
    body({
      cite: '[^a-source]',
      link: (other) => `entry:explainers/${articleName(other)}`,
    }),
  );
}

const mdx = (fields: object, body = 'Words.') => `---\n${stringify(fields)}---\n\n${body}\n`;

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
