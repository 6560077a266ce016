import type { TopicLink } from '../components/topic-link.ts';
import type { Locale } from '../config/locales.ts';
import type { TopicFacts, TopicWords } from '../schemas/topic.ts';
import { getCampaigns, getExplainers } from './articles.ts';
import { type Entry, entriesOf, entryPath } from './entries.ts';
import { oncePerBuild } from './once-per-build.ts';
import { getServices } from './services.ts';

export type Topic = Entry<TopicFacts, TopicWords, 'topics'>;

export const getTopics = () => entriesOf<TopicFacts, TopicWords, 'topics'>('topics');

/** Links to topics in a language, in the order given. */
export async function topicLinks(ids: readonly string[], locale: Locale): Promise<TopicLink[]> {
  const topics = await getUsedTopics();
  return ids.flatMap((id) => {
    const topic = topics.find((candidate) => candidate.id === id);
    if (!topic) return [];
    const { words, locale: textLocale } = topic.wordsIn(locale);
    return [{ title: words.title, locale: textLocale, path: entryPath(topic, locale) }];
  });
}

/** The topics that lead somewhere: to an article or to a service that readers may see. */
export const getUsedTopics = oncePerBuild(async (): Promise<readonly Topic[]> => {
  const entries = [...(await getExplainers()), ...(await getCampaigns()), ...(await getServices())];
  const used = new Set(entries.flatMap(({ facts }) => facts.topics));
  return (await getTopics()).filter(({ id }) => used.has(id));
});
