import type { KitMessageView, KitView } from '../components/kits/kit-view.ts';
import type { Locale } from '../config/locales.ts';
import { kitFilePath, type PictureFormat, pictureFormats } from '../domain/kits/kit-files.ts';
import { contactOnPaper, typedAddress } from '../domain/kits/poster.ts';
import { type ShareMaterial, shareTexts } from '../domain/kits/share-texts.ts';
import { numberInText } from '../i18n/contact-name.ts';
import { countryName, formatList } from '../i18n/formatters.ts';
import { kitAlternative } from '../i18n/kit-alternative.ts';
import { shareHelp } from '../i18n/share-help.ts';
import { translatorFor } from '../i18n/translator-for.ts';
import type { Campaign } from './articles.ts';
import { association } from './association.ts';
import { entryPath } from './entries.ts';
import { countryOf, getService } from './services.ts';
import { shortLinkOf } from './short-links.ts';

const sizes = { a3: 'A3, 297 × 420 mm', a4: 'A4, 210 × 297 mm' } as const;

/** The kit of a campaign: its pictures, texts, posters and dates. In the language of the page, where it is translated. */
export async function kitView(campaign: Campaign, locale: Locale): Promise<KitView> {
  const t = translatorFor(locale);
  const { words, locale: textLocale } = campaign.wordsIn(locale);
  const fileAt = (file: Parameters<typeof kitFilePath>[2]) =>
    kitFilePath(campaign.id, textLocale, file);
  const help = campaign.facts.sensitive ? await helpLines(textLocale) : [];
  const material = { link: shortLinkOf(campaign).url, hashtags: words.hashtags, help };
  return {
    campaign: { title: words.title, path: entryPath(campaign, locale) },
    textLocale,
    messages: words.keyMessages.map((message, index) => ({
      ...messageWords(message, textLocale),
      id: `message-${index + 1}`,
      place: t('kit.message', { number: index + 1, count: words.keyMessages.length }),
      pictures: picturesOf(index + 1, locale, fileAt),
      texts: textsOf({ ...material, message: message.text }, `text-${index + 1}`, locale),
    })),
    posters: association.countries.map((country) => ({
      country: countryName(country, locale),
      files: (['a3', 'a4'] as const).map((size) => ({
        label: t('kit.poster', { size: numberInText(sizes[size], locale) }),
        path: fileAt({ kind: 'poster', country, size }),
      })),
    })),
    calendarPath: fileAt({ kind: 'calendar' }),
    archivePath: fileAt({ kind: 'archive' }),
  };
}

/** A draft may lack the alternative text: then the message stands for its picture. */
function messageWords(message: { text: string; alt?: string | undefined }, locale: Locale) {
  const { text, alt } = message;
  return {
    text,
    shows: alt ?? text,
    alternative: kitAlternative(message, translatorFor(locale)),
  };
}

function picturesOf(
  message: number,
  locale: Locale,
  fileAt: (file: Parameters<typeof kitFilePath>[2]) => string,
): KitMessageView['pictures'] {
  const t = translatorFor(locale);
  return (Object.keys(pictureFormats) as PictureFormat[]).map((format) => {
    const { width, height } = pictureFormats[format];
    const measure = numberInText(`${width}\u00a0×\u00a0${height}, PNG`, locale);
    const picture = { kind: 'picture', message, format } as const;
    return {
      format,
      width,
      height,
      label: t('kit.picture.file', {
        kind: t(`kit.picture.${format}`),
        measure,
      }),
      path: fileAt({ ...picture, isPlain: false }),
      plainPath: fileAt({ ...picture, isPlain: true }),
    };
  });
}

const textsOf = (material: ShareMaterial, id: string, locale: Locale): KitMessageView['texts'] =>
  shareTexts(material).map(({ networks, text }, index) => ({
    id: `${id}-${index + 1}`,
    networks: formatList(
      networks.map(({ name }) => name),
      locale,
    ),
    text,
  }));

/** The services that the association names as urgent, in the words of a language. */
async function helpLines(locale: Locale): Promise<string[]> {
  const services = await Promise.all(association.urgentServices.map(getService));
  const named = services.flatMap((service) => {
    const contact = contactOnPaper(service?.facts.contacts ?? []);
    if (!service || !contact) return [];
    const number = contact.shown ?? typedAddress(contact.value);
    return { country: countryOf(service), name: service.facts.name, number };
  });
  return shareHelp(named, locale, translatorFor(locale));
}
