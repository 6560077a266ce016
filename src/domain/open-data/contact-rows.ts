type Texts = Readonly<Record<string, string>>;

/** What a row says of a service, as `src/schemas/open-data.ts` describes it. */
interface PublishedService {
  readonly id: string;
  readonly country?: string | undefined;
  readonly region?: string | undefined;
  readonly institutions?: readonly string[] | undefined;
  readonly kind: string;
  readonly name: string;
  readonly nameLanguage: string;
  readonly summary: Texts;
  readonly audience: readonly string[];
  readonly topics: readonly string[];
  readonly contacts: readonly PublishedContact[];
  readonly timeZone: string;
  readonly website?: { readonly url: string; readonly own: boolean } | undefined;
  readonly anonymous?: boolean | undefined;
  readonly confidential?: boolean | undefined;
  readonly accessibility?:
    { readonly textOnly?: boolean | undefined; readonly relay?: boolean | undefined } | undefined;
  readonly caveats?: Texts | undefined;
  readonly sources: readonly { readonly url: string }[];
  readonly verification: { readonly level: string; readonly on: string };
  readonly pages: Texts;
}

interface PublishedContact {
  readonly key: string;
  readonly type: string;
  readonly link: string;
  readonly languages?: readonly string[] | undefined;
  readonly languagesInferred?: boolean | undefined;
  readonly cost?: string | undefined;
  readonly hours?: object | undefined;
  readonly openingHours?: string | undefined;
  readonly notes?: Texts | undefined;
}

type Value = string | boolean | readonly string[] | undefined;
type Column = readonly [name: string, value: (s: PublishedService, c: PublishedContact) => Value];

/**
 * The services as rows of text, one for each contact, below a row of names: the path of the field in the JSON.
 *
 * The number stands in `contacts.link` alone, as `tel:3114` or `tel:+33…`. A spreadsheet takes a cell of digits for
 * a sum: it drops the plus of `+33…` and makes 16 of `016`, which is another number. An apostrophe before it would
 * be copied and dialled. A link survives as it is, and no spreadsheet takes it for a formula.
 * @param languages those of the columns that hold texts
 */
export function contactRows(
  services: readonly PublishedService[],
  languages: readonly string[],
): string[][] {
  const columns = columnsFor(languages);
  return [
    columns.map(([name]) => name),
    ...services.flatMap((service) =>
      service.contacts.map((contact) => columns.map(([, value]) => text(value(service, contact)))),
    ),
  ];
}

/** Lists are joined by this sign, which stands in no identifier and in no web address. */
export const listSeparator = '|';

function text(value: Value): string {
  if (value === undefined) return '';
  return typeof value === 'object' ? value.join(listSeparator) : String(value);
}

function columnsFor(languages: readonly string[]): Column[] {
  const texts = (
    name: string,
    of: (s: PublishedService, c: PublishedContact) => Texts | undefined,
  ) => languages.map((code): Column => [`${name}.${code}`, (s, c) => of(s, c)?.[code]]);
  return [
    ['id', ({ id }) => id],
    ['country', ({ country }) => country],
    ['region', ({ region }) => region],
    ['institutions', ({ institutions }) => institutions],
    ['kind', ({ kind }) => kind],
    ['name', ({ name }) => name],
    ['nameLanguage', ({ nameLanguage }) => nameLanguage],
    ['contacts.key', (_, { key }) => key],
    ['contacts.type', (_, { type }) => type],
    ['contacts.link', (_, { link }) => link],
    ['contacts.languages', (_, contact) => contact.languages],
    ['contacts.languagesInferred', (_, { languagesInferred }) => languagesInferred],
    ['contacts.cost', (_, { cost }) => cost],
    ['contacts.hours', (_, { hours }) => hours && JSON.stringify(hours)],
    ['contacts.openingHours', (_, { openingHours }) => openingHours],
    ...texts('contacts.notes', (_, { notes }) => notes),
    ['timeZone', ({ timeZone }) => timeZone],
    ...texts('summary', ({ summary }) => summary),
    ...texts('caveats', ({ caveats }) => caveats),
    ['audience', ({ audience }) => audience],
    ['topics', ({ topics }) => topics],
    ['website.url', ({ website }) => website?.url],
    ['website.own', ({ website }) => website?.own],
    ['anonymous', ({ anonymous }) => anonymous],
    ['confidential', ({ confidential }) => confidential],
    ['accessibility.textOnly', ({ accessibility }) => accessibility?.textOnly],
    ['accessibility.relay', ({ accessibility }) => accessibility?.relay],
    ['sources.url', ({ sources }) => sources.map(({ url }) => url)],
    ['verification.level', ({ verification }) => verification.level],
    ['verification.on', ({ verification }) => verification.on],
    ...texts('pages', ({ pages }) => pages),
  ];
}
