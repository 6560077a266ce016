import type { ContactType } from '../../config/contact-types.ts';
import type { ServiceKind } from '../../config/service-kinds.ts';
import type { Hours } from '../hours/hours.ts';

/** What readers can choose services by. */
export const facetNames = [
  'country',
  'place',
  'language',
  'channel',
  'audience',
  'topic',
  'open',
  'always',
  'free',
  'anonymous',
  'text',
] as const;

export type FacetName = (typeof facetNames)[number];

/** An answer that sources give, or do not give: silence is not a no. */
export type Answer = 'yes' | 'no' | 'unknown';

/** The values of a service for each facet. `open` is missing: it changes with the clock. */
export type Facets = Readonly<Record<Exclude<FacetName, 'open'>, readonly string[]>>;

interface DescribedService {
  readonly id: string;
  readonly facts: {
    readonly kind: ServiceKind;
    readonly region?: string | undefined;
    readonly institutions?: readonly string[] | undefined;
    readonly audience: readonly string[];
    readonly topics: readonly string[];
    readonly anonymous?: boolean | undefined;
    readonly accessibility?: { readonly textOnly?: boolean | undefined } | undefined;
    readonly contacts: readonly {
      readonly type: ContactType;
      readonly languages?: readonly string[] | undefined;
      readonly hours?: Hours | undefined;
      readonly cost?: string | undefined;
    }[];
  };
}

/** Where one writes instead of speaking. */
const written: readonly string[] = ['sms', 'chat', 'whatsapp', 'email'];

/** Where somebody answers at once, or not: a site has no hours, and an e-mail waits. */
export const answersAtOnce = ({ type }: { readonly type: ContactType }): boolean =>
  type !== 'web' && type !== 'email';

/**
 * What a service offers, as far as its entry says.
 * A phone number that costs nothing and a chat of unknown cost -> `free: ['yes']`; nothing on cost -> `free: ['unknown']`
 */
export function facetsOf({ id, facts }: DescribedService): Facets {
  const { contacts } = facts;
  const channels = [...new Set(contacts.map(({ type }) => type))];
  return {
    country: [id.split('-')[0] ?? ''],
    place: [...(facts.region ? [facts.region] : []), ...(facts.institutions ?? [])],
    language: [...new Set(contacts.flatMap(({ languages }) => languages ?? []).map(baseLanguage))],
    channel: channels,
    audience: facts.audience,
    topic: facts.topics,
    always: [alwaysAnswers(contacts.filter(answersAtOnce).map(({ hours }) => hours))],
    free: [
      someAnswer(contacts.map(({ cost }) => (cost === undefined ? undefined : cost === 'free'))),
    ],
    anonymous: [answerOf(facts.anonymous)],
    text: [answerOf(facts.accessibility?.textOnly ?? (channels.some(isWritten) || undefined))],
  };
}

const isWritten = (type: string) => written.includes(type);
const baseLanguage = (tag: string) => tag.split('-')[0]!;
const answerOf = (known: boolean | undefined): Answer =>
  known === undefined ? 'unknown' : known ? 'yes' : 'no';

/** Yes where one of several is, no where all are known not to be. */
function someAnswer(known: readonly (boolean | undefined)[]): Answer {
  if (known.includes(true)) return 'yes';
  return known.length === 0 || known.includes(undefined) ? 'unknown' : 'no';
}

function alwaysAnswers(hours: readonly (Hours | undefined)[]): Answer {
  return someAnswer(
    hours.map((known) =>
      known === undefined ? undefined : known.roundTheClock === true && known.term === 'always',
    ),
  );
}
