import type { ArticleView, NoteView } from '../components/articles/article-view.ts';
import type { Locale } from '../config/locales.ts';
import { authorsShown } from '../domain/sources/authors-shown.ts';
import { noteNumbers } from '../domain/sources/citations.ts';
import { sourceLink } from '../domain/sources/source-link.ts';
import { formatDate, formatList } from '../i18n/formatters.ts';
import { translatorFor } from '../i18n/translator-for.ts';
import type { Source } from '../schemas/source.ts';
import { articleShare } from './article-share.ts';
import type { Article } from './articles.ts';
import { association } from './association.ts';
import { bodyOf } from './entry-files.ts';
import { minutesOf } from './minutes.ts';
import { bylines } from './people.ts';
import { topicLinks } from './topics.ts';
import { translationNote } from './translation-note.ts';

/** An article with everything that its page in a language says of it. */
export async function articleView(article: Article, locale: Locale): Promise<ArticleView> {
  const t = translatorFor(locale);
  const { words, locale: textLocale, file } = article.wordsIn(locale);
  const { facts } = article;
  const body = bodyOf(file);
  const authors = (await bylines(facts.authors, locale)).map(({ name }) => name);
  const minutes = minutesOf(file);
  const date = (day: string) => ({ date: formatDate(day, locale) });
  return {
    title: words.title,
    description: words.description,
    textLocale,
    translation: translationNote(article, locale),
    minutes,
    facts: [
      t('article.by', { names: formatList(authors, locale) }),
      t('article.published', date(facts.published)),
      ...(facts.updated ? [t('article.updated', date(facts.updated))] : []),
      ...(facts.reviewed ? [t('article.reviewed', date(facts.reviewed))] : []),
      ...(facts.reviewDue ? [t('article.review-due', date(facts.reviewDue))] : []),
      t('article.minutes', { count: minutes }),
    ],
    topics: await topicLinks(facts.topics, locale),
    notes: notesOf(facts.sources, body, locale),
    licence: association.licences.words,
    share: articleShare(article, locale),
  };
}

function notesOf(sources: readonly Source[], body: string, locale: Locale): NoteView[] {
  const t = translatorFor(locale);
  return [...noteNumbers(body)].flatMap(([id, number]) => {
    const source = sources.find((candidate) => candidate.id === id);
    if (!source) return [];
    const { title, language, authors, publisher, year, doi, strength } = source;
    return [
      {
        id,
        number,
        title,
        language,
        href: sourceLink(source),
        origin: [authors && authorsShown(authors), publisher, year]
          .filter((part) => part !== undefined)
          .join('. '),
        authors,
        year,
        doi,
        strength: t(`strength.${strength}`),
      },
    ];
  });
}
