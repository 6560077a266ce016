import { type Network, networks } from '../../domain/kits/networks.ts';
import { hashtagsIn, shareText } from '../../domain/kits/share-texts.ts';
import type { CampaignWords } from '../../schemas/campaign.ts';
import type { Content } from '../content.ts';
import type { EntryFile } from '../entry.ts';
import type { Fault } from '../fault.ts';
import { isForReaders, isUnfinishedTranslation } from '../unfinished.ts';
import { fieldFault, type Rule } from './rule.ts';

/**
 * A picture of a key message goes out with words for those who do not see it. Missing is an error before the day on which
 * a text appears too: no build shall fail on that day.
 */
export const keyMessagesHaveAnAlternative: Rule = (content) =>
  campaignFiles(content).flatMap(({ entry, original }) => {
    const isSeen = isForReaders(original) && !isUnfinishedTranslation(entry);
    return wordsOf(entry).keyMessages.flatMap(({ alt }, index) =>
      alt === undefined
        ? fieldFault(entry, ['keyMessages', index], {
            rule: 'campaign/no-alternative',
            severity: isSeen ? 'error' : 'info',
            message: 'has no words for those who do not see its picture',
            remedy: 'Add alt: say in one short sentence what the picture of it shows.',
          })
        : [],
    );
  });

/** Every text of a kit fits where it is shared, with its link, with where help is, and better with its hashtags. */
export const messagesCanBeShared: Rule = (content) =>
  campaignFiles(content).flatMap(({ entry, original }) => {
    const help = original.data['sensitive'] === true ? [helpLineOfThisLength] : [];
    return [...messageFaults(entry, help), ...hashtagFaults(entry, help)];
  });

/** Room for the shortest words on where help is, which only the pages know: `France: 3114`, with a long number. */
const helpLineOfThisLength = 'x'.repeat(50);

/** Counts as long as the real one wherever a link has a fixed length, and as a real one does where it has none. */
const link = 'https://nightlight.example/c/abcdefghijklmn';

const narrowest = networks.find(({ name }) => name === 'X')!;

function messageFaults(entry: EntryFile, help: readonly string[]): Fault[] {
  return wordsOf(entry).keyMessages.flatMap(({ text: message }, index) => {
    const full = networks.filter(
      (network) => shareText({ message, link, hashtags: [], help }, network) === undefined,
    );
    if (full.length === 0) return [];
    return fieldFault(entry, ['keyMessages', index, 'text'], {
      rule: 'campaign/long-message',
      message: `does not fit with its link into a post on ${namesOf(full)}: some characters, such as emoji, count double there`,
      remedy: 'Shorten it, or take out the signs that count double.',
    });
  });
}

function hashtagFaults(entry: EntryFile, help: readonly string[]): Fault[] {
  const { keyMessages, hashtags } = wordsOf(entry);
  const fitting = keyMessages.flatMap(({ text: message }) => {
    const text = shareText({ message, link, hashtags, help }, narrowest);
    return text === undefined ? [] : hashtagsIn(text, hashtags);
  });
  const fewest = Math.min(...fitting, hashtags.length);
  if (fewest === hashtags.length) return [];
  return [
    fieldFault(entry, ['hashtags'], {
      rule: 'campaign/long-hashtags',
      severity: 'warning',
      message: `do not all fit on ${narrowest.name} beside the longest key message: ${fewest} of ${hashtags.length} do`,
      remedy: 'Shorten them or leave some out. The last ones fall first.',
    }),
  ];
}

/** The files of campaigns whose words can be read, each with the original that holds its facts. */
function campaignFiles({ entries }: Content) {
  const campaigns = entries.filter(
    ({ collection, isValid }) => collection === 'campaigns' && isValid,
  );
  const originals = new Map(
    campaigns.filter(({ isOriginal }) => isOriginal).map((entry) => [entry.id, entry]),
  );
  return campaigns.flatMap((entry) => {
    const original = originals.get(entry.id);
    return original ? { entry, original } : [];
  });
}

/** The schema proved the fields. */
const wordsOf = ({ data }: EntryFile) => data as unknown as CampaignWords;

const namesOf = (some: readonly Network[]) => some.map(({ name }) => name).join(', ');
