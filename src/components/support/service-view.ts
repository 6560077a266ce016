import type { ContactType } from '../../config/contact-types.ts';
import type { Locale } from '../../config/locales.ts';
import type { Hours } from '../../domain/hours/hours.ts';
import type { Freshness } from '../../domain/publication/freshness.ts';
import type { TopicLink } from '../topic-link.ts';

/** A contact as a page shows it. */
export interface ContactView {
  /** Its name within the service: `phone`. */
  readonly key: string;
  readonly type: ContactType;
  readonly href: string;
  /** The number or address as people read it; empty for a chat or a site. */
  readonly shown: string;
  readonly action: string;
  /** What a screen reader says: action, number and service. */
  readonly label: string;
  readonly note: string | undefined;
  readonly languages: string | undefined;
  readonly cost: string;
  readonly isCostKnown: boolean;
  readonly hours: Hours | undefined;
  readonly hoursText: readonly string[];
}

/** A help service as a page shows it, in one language. */
export interface ServiceView {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly nameLanguage: string;
  readonly path: string;
  readonly summary: string;
  readonly caveats: string | undefined;
  readonly whoAnswers: string | undefined;
  readonly whatHappens: string | undefined;
  readonly traceOnBill: string | undefined;
  /** The language of these words and of the notes. */
  readonly textLocale: Locale;
  /** `fr`; `int` where it belongs to no single country. */
  readonly country: string;
  readonly region: string | undefined;
  readonly institutions: readonly string[];
  readonly timeZone: string;
  readonly contacts: readonly ContactView[];
  /** The ids of services to turn to while this one is closed, the best first. */
  readonly alternatives: readonly string[];
  readonly isAnonymous: boolean;
  readonly isConfidential: boolean;
  /** What sources say of access; missing is not known. */
  readonly accessibility: {
    readonly textOnly?: boolean | undefined;
    readonly relay?: boolean | undefined;
  };
  readonly audience: readonly string[];
  readonly topics: readonly TopicLink[];
  readonly website: { readonly url: string; readonly own: boolean } | undefined;
  /** One line on how we know, with its day. */
  readonly verified: string;
  readonly freshness: Freshness;
  /** Said where it was read more than a year ago; `undefined` where it was read since. */
  readonly ageNotice: string | undefined;
}
