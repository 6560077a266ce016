import type { ContactType } from '../../config/contact-types.ts';

/** The help line of a poster, in words. */
export interface PosterHelp {
  /** `Need to talk now? In France` */
  readonly lead: string;
  /** `Call` */
  readonly action: string;
  /** The number as people read it, or the address of a chat. */
  readonly shown: string;
  readonly name: string;
  readonly nameLanguage: string;
  readonly nameDirection: 'ltr' | 'rtl';
  /** What it costs, and when somebody answers. */
  readonly note: string;
  /** The day on which we last looked at it: posters hang for long. */
  readonly checked: string;
}

/** Everything that a campaign's poster says, in one language for one country. */
export interface Poster {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly title: string;
  /** The title again, above a message that is another one. */
  readonly kicker: string | undefined;
  readonly leading: string;
  readonly others: readonly string[];
  /** Missing where the association names no urgent service of the country. */
  readonly help: PosterHelp | undefined;
  readonly more: string;
  readonly type: string;
  readonly link: { readonly url: string; readonly shown: string };
  readonly codeAlternative: string;
  readonly houseAlternative: string;
  readonly association: string;
  /** What the windows are drawn from: the name of the campaign's folder. */
  readonly seed: string;
}

/**
 * The first message large, the others below it. A title that says the same is not said twice.
 * `('Long nights', ['Long nights', 'Call']) -> { kicker: undefined, leading: 'Long nights', others: ['Call'] }`
 */
export function posterWords(
  title: string,
  messages: readonly string[],
): Pick<Poster, 'kicker' | 'leading' | 'others'> {
  const [leading = title, ...others] = messages;
  return { kicker: isSame(title, leading) ? undefined : title, leading, others };
}

/** Signs and spaces make no other sentence. */
const isSame = (a: string, b: string) => bare(a) === bare(b);
const bare = (text: string) =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * The way to reach a service that stands on paper: a number to call, else one to write to, else a chat or a site.
 * `[chat, sms, phone] -> phone`, `[] -> undefined`
 */
export const contactOnPaper = <C extends { readonly type: ContactType }>(
  contacts: readonly C[],
): C | undefined =>
  onPaper.flatMap((type) => contacts.find((contact) => contact.type === type) ?? [])[0];

const onPaper: readonly ContactType[] = ['phone', 'sms', 'whatsapp', 'chat', 'web', 'email'];

/** An address as one types it. `'https://nightlight.example/c/exams' -> 'nightlight.example/c/exams'` */
export const typedAddress = (url: string): string =>
  decodeURI(url)
    .replace(/^https?:\/\/(www\.)?/, '')
    .replace(/\/$/, '');

/** The way a name runs, by its first letter: what `dir="auto"` is on a page. `'3114, numéro national' -> 'ltr'` */
export const directionOfName = (name: string): 'ltr' | 'rtl' =>
  /^\P{L}*[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(name) ? 'rtl' : 'ltr';
