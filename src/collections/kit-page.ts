import type { Locale } from '../config/locales.ts';
import { pathTo } from '../domain/urls/paths.ts';
import { translatorFor } from '../i18n/translator-for.ts';
import type { Campaign } from './articles.ts';
import { siteLocales } from './association.ts';
import { kitView } from './kit.ts';
import { markOf } from './publication.ts';
import { lastSegment } from './routes.ts';
import { sectionCrumb, shellFor } from './shell.ts';

/** Where the kit of a campaign stands in a language. */
export const kitPath = (campaign: Campaign, locale: Locale): string =>
  pathTo(locale, { kind: 'kit', slug: lastSegment(campaign, locale) });

/**
 * The page of a kit and what surrounds it. No search engine keeps it: who looks for the subject shall find the campaign,
 * with its text and its help.
 */
export async function kitPage(campaign: Campaign, locale: Locale) {
  const t = translatorFor(locale);
  const kit = await kitView(campaign, locale);
  const { title } = kit.campaign;
  const language = kit.textLocale === locale ? undefined : kit.textLocale;
  const shell = await shellFor({
    locale,
    title: t('kit.title', { title }),
    description: t('kit.description', { title }),
    addresses: {
      paths: Object.fromEntries(siteLocales.map((code) => [code, kitPath(campaign, code)])),
      translated: campaign.translated,
      source: campaign.source,
    },
    crumbs: [
      sectionCrumb(locale, 'campaigns'),
      { name: title, path: kit.campaign.path, language },
      { name: t('kit.heading'), path: kitPath(campaign, locale) },
    ],
    mark: markOf(campaign, locale),
    isIndexed: false,
  });
  return { shell, kit };
}
