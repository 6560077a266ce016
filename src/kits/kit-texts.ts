import type { Locale } from '../config/locales.ts';
import type { ShownCampaign } from '../content-files/shown-campaigns.ts';
import { shareTexts } from '../domain/kits/share-texts.ts';
import { formatList } from '../i18n/formatters.ts';
import { kitAlternative } from '../i18n/kit-alternative.ts';
import { type NamedService, shareHelp } from '../i18n/share-help.ts';
import { translatorFor } from '../i18n/translator-for.ts';
import { shortAddress } from './short-address.ts';

/** The texts of a kit as one file to open anywhere: for each message its alternative text, and what to post with it. */
export function kitTexts(
  campaign: ShownCampaign,
  locale: Locale,
  site: string,
  services: readonly NamedService[],
): Uint8Array {
  const t = translatorFor(locale);
  const { title, keyMessages, hashtags } = campaign.words.get(locale)!;
  const link = shortAddress(campaign, site);
  const help = campaign.facts.sensitive ? shareHelp(services, locale, t) : [];
  const parts = keyMessages.map((message, index) => {
    const number = t('kit.message', { number: index + 1, count: keyMessages.length });
    const posts = shareTexts({ message: message.text, link, hashtags, help }).map((post) => {
      const names = post.networks.map(({ name }) => name);
      return `${t('kit.texts')} · ${formatList(names, locale)}\n\n${post.text}`;
    });
    return [
      `${number}\n${'='.repeat(number.length)}`,
      `${t('kit.alternative')}\n\n${kitAlternative(message, t)}`,
      ...posts,
    ];
  });
  return new TextEncoder().encode(`${[title, link, ...parts.flat()].join('\n\n')}\n`);
}
