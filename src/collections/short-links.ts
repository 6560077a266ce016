import { absoluteUrl } from '../domain/metadata/addresses.ts';
import { shortLinkCode, shortLinkPath } from '../domain/urls/short-link.ts';
import { type Article, getCampaigns, getExplainers } from './articles.ts';
import { association } from './association.ts';

/** The short link of an article. `exam-nights -> { path: '/c/exams', url: 'https://nightlight.example/c/exams' }` */
export function shortLinkOf(article: Article) {
  const path = shortLinkPath(shortLinkCode(article));
  return { path, url: absoluteUrl(path, association.site) };
}

/** The routes of the pages behind short links. */
export async function shortLinkRoutes() {
  const articles: Article[] = [...(await getExplainers()), ...(await getCampaigns())];
  return articles.map((article) => ({
    params: { code: shortLinkCode(article) },
    props: { article },
  }));
}
