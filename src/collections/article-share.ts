import type { ShareView } from '../components/articles/share-view.ts';
import type { Locale } from '../config/locales.ts';
import { absoluteUrl } from '../domain/metadata/addresses.ts';
import { shareLinks } from '../domain/urls/share-links.ts';
import { translatorFor } from '../i18n/translator-for.ts';
import type { Article } from './articles.ts';
import { association } from './association.ts';
import { entryPath } from './entries.ts';
import { shortLinkOf } from './short-links.ts';

/**
 * How an article is sent on, in the words of a language. The link is that of the page, not the short one: what draws
 * the preview asks for no language, and would get it in another.
 */
export function articleShare(article: Article, locale: Locale): ShareView {
  const t = translatorFor(locale);
  const { title } = article.wordsIn(locale).words;
  const { sensitive } = article.facts;
  return {
    links: shareLinks({
      text: sensitive
        ? t('share.text.sensitive', { title, association: association.name })
        : t('share.text', { title }),
      // In letters that people can read.
      url: decodeURI(absoluteUrl(entryPath(article, locale), association.site)),
      subject: sensitive ? association.name : title,
    }),
    shortLink: shortLinkOf(article).url,
  };
}
