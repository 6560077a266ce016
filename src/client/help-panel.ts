// Shows, above the results, who can be talked to now, when the words may come from somebody in distress or about a friend.
// It needs nothing but the page to appear; names and numbers of the reader's country follow as soon as they are there.
import { countryOfZone } from '../domain/directory/reader-country.ts';
import type { LearntDistress } from '../domain/distress/learnt-distress.ts';
import {
  createRecogniser,
  type Distress,
  type DistressWords,
  type Recogniser,
} from '../domain/distress/recognise.ts';
import type { Hours } from '../domain/hours/hours.ts';
import { bestState, stateAt } from '../domain/hours/state.ts';

interface PanelService {
  readonly name: string;
  readonly language: string;
  readonly action: string;
  readonly label: string;
  readonly shown: string;
  readonly href: string;
  readonly timeZone: string;
  readonly hours: readonly (Hours | null)[];
  /** The kinds of distress that it is made for; none is all. */
  readonly kinds?: readonly string[];
}

interface PanelData {
  readonly zones: Readonly<Record<string, readonly string[]>>;
  readonly services: Readonly<Record<string, readonly PanelService[]>>;
  readonly holidays: Readonly<Record<string, readonly string[]>>;
}

/** What is fetched of a language: its words, and what its examples teach beside them. */
interface Listening {
  readonly words: DistressWords;
  readonly learnt: LearntDistress;
}

/** As many as can be read at a glance. */
const mostServices = 3;

const place = document.querySelector<HTMLElement>('[data-help-panel-place]');
const template = document.querySelector<HTMLTemplateElement>('#help-panel');

/** In the order of the languages, not of their arrival: the page's own says first whom the words are about. */
const recognisers = new Map<number, Recogniser>();
let data: Promise<PanelData> | undefined;
let dismissed: string | undefined;
let shown: string | undefined;

const fetchJson = async <T>(path: string): Promise<T> => (await (await fetch(path)).json()) as T;

/**
 * Takes up the words of the page's language and of the others: readers type in the one they think in.
 * @param onLearnt called after each list, so that what was typed meanwhile is looked at again
 */
export async function learnFrom(paths: readonly string[], onLearnt: () => void): Promise<void> {
  await Promise.allSettled(
    paths.map(async (path, place) => {
      const { words, learnt } = await fetchJson<Listening>(path);
      recognisers.set(place, createRecogniser(words, learnt));
      onLearnt();
    }),
  );
}

/** Shows or takes away the panel, as the words say. */
export function watch(query: string): void {
  const distress = [...recognisers]
    .sort(([a], [b]) => a - b)
    .map(([, recognise]) => recognise(query))
    .find(Boolean);
  const now = distress && `${distress.kind} ${distress.about}`;
  if (now === shown) return;
  shown = now;
  if (!distress || now === dismissed) place?.replaceChildren();
  else show(distress);
}

function show(distress: Distress): void {
  const panel = template?.content.firstElementChild?.cloneNode(true) as HTMLElement | undefined;
  if (!panel || !place) return;
  for (const part of panel.querySelectorAll<HTMLElement>('[data-about]')) {
    part.hidden = part.dataset['about'] !== distress.about;
  }
  panel.querySelector('[data-close]')?.addEventListener('click', () => {
    dismissed = shown;
    place.replaceChildren();
    document.querySelector<HTMLElement>('#query')?.focus();
  });
  place.replaceChildren(panel);
  void fill(panel, distress);
}

async function fill(panel: HTMLElement, distress: Distress): Promise<void> {
  const { dataset } = panel;
  data ??= fetchJson<PanelData>(dataset['panelData'] ?? '');
  const { zones, services, holidays } = await data.catch((): PanelData => {
    data = undefined; // The links of the panel lead on without it.
    return { zones: {}, services: {}, holidays: {} };
  });
  const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const country = countryOfZone(zone, zones, (name) => name);
  for (const part of panel.querySelectorAll<HTMLElement>('[data-country]')) {
    part.hidden = (part.dataset['country'] === 'known') !== (country !== undefined);
  }
  if (!country) return;
  const name = new Intl.DisplayNames(document.documentElement.lang, { type: 'region' }).of(
    country.toUpperCase(),
  );
  for (const link of panel.querySelectorAll<HTMLAnchorElement>('[data-country-link]')) {
    const part = link.dataset['part'];
    link.href += `${country}/${part ? `#${part}` : ''}`;
    link.textContent = link.textContent.replace('{country}', name ?? '');
  }
  const open = (services[country] ?? []).filter(
    ({ kinds, hours, timeZone }) =>
      (!kinds || kinds.includes(distress.kind)) &&
      bestState(
        hours.map((known) => stateAt(known ?? undefined, timeZone, new Date(), holidays[country])),
      ).state === 'open',
  );
  const suited = [...open].sort((a, b) => Number(Boolean(b.kinds)) - Number(Boolean(a.kinds)));
  panel
    .querySelector('[data-services]')
    ?.replaceChildren(...suited.slice(0, mostServices).map(itemOf));
}

function itemOf({
  name,
  language,
  action,
  label,
  shown: number,
  href,
}: PanelService): HTMLLIElement {
  const item = document.createElement('li');
  const title = document.createElement('span');
  title.textContent = name;
  title.lang = language;
  title.dir = 'auto';
  const link = document.createElement('a');
  link.className = 'button button-main';
  link.href = href;
  link.setAttribute('aria-label', label);
  const digits = document.createElement('bdi');
  digits.textContent = number;
  link.append(action, ' ', digits);
  item.append(title, link);
  return item;
}
