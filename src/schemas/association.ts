import { z } from 'zod';
import { localeCodes } from '../config/locales.ts';
import { fault, reference, secureWebAddress, timeZone, words } from './fields.ts';
import { formedText } from './form-input.ts';
import { newsletter } from './newsletter.ts';

const locale = z.enum(localeCodes);

const sourceLanguage = (collection: string) =>
  locale.meta({ description: `Language whose file holds the facts in ${collection}/.` });

const licence = (description: string) =>
  z
    .strictObject({
      name: words('Name of the licence.', 40),
      url: secureWebAddress('Address of its text.'),
    })
    .meta({ description });

export const countryCode = formedText(
  /^[a-z]{2}$/,
  'is not a country code',
  'Use two small letters, such as fr.',
).meta({ description: 'ISO 3166-1 code of a country, in small letters.' });

/** `content/association.yaml`: who publishes this site, and for whom. */
export const association = z.strictObject({
  name: words('Name of the association.', 60),
  site: secureWebAddress('Address of the site, without a path.').refine(
    (address) => !URL.canParse(address) || new URL(address).pathname === '/',
    fault('has a path', 'Write only https:// and the name of the site.'),
  ),
  email: z
    .email({ error: 'is not an e-mail address' })
    .meta({ description: 'Address for reports of a problem. It is no help line.' }),
  locales: z
    .array(locale)
    .min(1)
    .refine((codes) => new Set(codes).size === codes.length, {
      ...fault('names a language twice', 'Name each language once.'),
    })
    .meta({ description: 'Languages that are switched on.' }),
  defaultLocale: locale.meta({ description: 'Language for visitors whose own is not offered.' }),
  sourceLanguages: z
    .strictObject({
      explainers: sourceLanguage('explainers'),
      campaigns: sourceLanguage('campaigns'),
      services: sourceLanguage('services'),
      pages: sourceLanguage('pages'),
      topics: sourceLanguage('topics'),
      people: sourceLanguage('people'),
      corrections: locale
        .meta({ description: 'The same for corrections/. Left out, it is that of pages.' })
        .optional(),
    })
    .meta({ description: 'The language whose file holds the facts, for each collection.' }),
  timeZone: timeZone(
    'Where its days begin and end: what appears on a day appears with the first build of that day there. Left out, days are those of UTC.',
  ).optional(),
  countries: z
    .array(countryCode)
    .min(1)
    .meta({ description: 'Countries whose students the association serves, the first one first.' }),
  urgentServices: z
    .array(reference('services', 'A service that answers day and night, one per country.'))
    .min(1)
    .meta({ description: 'Named at the top of every page.' }),
  featuredServices: z
    .array(reference('services', 'A service that many readers need.'))
    .max(6)
    .default([])
    .meta({ description: 'Named on the home page, in this order: three or six.' }),
  friendExplainer: reference(
    'explainers',
    'The explainer on supporting a friend, named in the search to those who worry about one.',
  ).optional(),
  ownServices: z
    .array(reference('services', 'A listening service that the association runs itself.'))
    .default([])
    .meta({ description: 'The services of the association. Empty where it runs none.' }),
  exit: z
    .strictObject({
      url: secureWebAddress('A site that everybody may be seen with: a weather page, Wikipedia.'),
    })
    .meta({ description: 'Where the link “Leave this site” leads, on pages that carry it.' }),
  profiles: z
    .array(
      z.strictObject({
        network: words('Name of the network.', 40),
        url: secureWebAddress('Address of the profile.'),
      }),
    )
    .default([])
    .meta({ description: 'Where the association publishes elsewhere.' }),
  newsletter: newsletter.optional(),
  licences: z
    .strictObject({
      words: licence('Licence of the texts.'),
      data: licence('Licence of the directory data.'),
    })
    .meta({ description: 'What others may do with it.' }),
  repository: formedText(
    /^[\w.-]+\/[\w.-]+$/,
    'is not the name of a repository on GitHub',
    'Write owner and name as in the address: owner/name.',
  )
    .meta({
      description:
        'Where this site is kept on GitHub, owner/name. Then members can edit it at /admin/ in a browser.',
    })
    .optional(),
});

/** Settings that contradict each other, which no single field shows. */
export const consistentAssociation = association.superRefine((settings, context) => {
  const { locales, defaultLocale, sourceLanguages, site, exit } = settings;
  const chooseALanguage = `Choose one of: ${locales.join(', ')}.`;
  const refuse = (path: PropertyKey[], message: string, remedy = chooseALanguage) => {
    const { error, params } = fault(message, remedy);
    context.addIssue({ code: 'custom', path, message: error, params });
  };
  if (!locales.includes(defaultLocale)) {
    refuse(['defaultLocale'], 'is a language that is not switched on');
  }
  if (URL.canParse(site) && URL.parse(exit.url)?.origin === new URL(site).origin) {
    refuse(['exit', 'url'], 'leads to this very site', 'Choose a site that says nothing of help.');
  }
  for (const [collection, source] of Object.entries(sourceLanguages)) {
    if (source !== undefined && !locales.includes(source)) {
      refuse(['sourceLanguages', collection], 'is a language that is not switched on');
    }
  }
});

export type Association = z.infer<typeof association>;
