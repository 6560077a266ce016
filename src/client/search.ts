// Finds pages on the device. Nothing is loaded before the reader types; the words stand behind the `#` of the address.
// Without this script the page offers the list from A to Z.
import type { Locale } from '../config/locales.ts';
import {
  cleanQuery,
  formatWish,
  parseWish,
  type SearchWish,
} from '../domain/search/search-address.ts';
import { learnFrom, watch } from './help-panel.ts';
import type { PageFinder, PageList } from './page-finder.ts';
import { fillFilters, passes } from './search-filters.ts';
import { resultItem, type ResultWords, type Shown } from './search-results.ts';

interface SearchData extends ResultWords {
  readonly locale: Locale;
  /** Where the pages of each language are listed, that of this page first. */
  readonly lists: Readonly<Partial<Record<Locale, string>>>;
  readonly languages: Readonly<Partial<Record<Locale, string>>>;
  /** Where the words of distress of each language stand. */
  readonly distress: Readonly<Partial<Record<Locale, string>>>;
  readonly results: Readonly<Record<string, string>> | string;
  readonly any: string;
  readonly international: string;
  readonly none: string;
  readonly failed: string;
  readonly inLanguage: string;
}

/** With fewer results, those of other languages that the reader knows may help. */
const few = 3;
const most = 20;
/** Long enough for a word in one go, too short to be felt. */
const pause = 50;

const form = document.querySelector<HTMLFormElement>('[data-search]');
const field = document.querySelector<HTMLInputElement>('#query');
const status = document.querySelector<HTMLElement>('[data-search-status]');
const list = document.querySelector<HTMLOListElement>('[data-search-results]');
const elsewhere = document.querySelector<HTMLElement>('[data-search-elsewhere]');
const filters = document.querySelector<HTMLElement>('[data-search-filters]');
const data = JSON.parse(document.querySelector('#search-data')?.textContent ?? '{}') as SearchData;
const plurals = new Intl.PluralRules(data.locale);

interface Known {
  readonly pages: PageList;
  readonly find: PageFinder;
  /** Done when pages are also found by what their texts speak of beside their subject. */
  readonly whole: Promise<void>;
  readonly isWhole: () => boolean;
}

const known = new Map<Locale, Promise<Known>>();

/** The pages of a language, fetched once. */
function knownPages(locale: Locale): Promise<Known> {
  const loading =
    known.get(locale) ??
    Promise.all([fetch(data.lists[locale] ?? ''), import('./page-finder.ts')]).then(
      async ([response, { startPageFinder }]) => {
        const pages = (await response.json()) as PageList;
        const { find, readMentions } = startPageFinder(pages);
        let isWhole = false;
        const whole = inPauses(readMentions()).then(() => void (isWhole = true));
        return { pages, find, whole, isWhole: () => isWhole };
      },
    );
  known.set(locale, loading);
  loading.catch(() => known.delete(locale));
  return loading;
}

/** Long work in steps, between which the reader can type and see. */
async function inPauses(steps: Iterator<void>): Promise<void> {
  do await new Promise((resolve) => setTimeout(resolve));
  while (!steps.next().done);
}

let turn = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

async function search(wish: SearchWish): Promise<void> {
  const mine = (turn += 1);
  const isLate = () => mine !== turn;
  if (wish.query.trim() === '') {
    list?.replaceChildren();
    elsewhere?.replaceChildren();
    if (filters) filters.hidden = true;
    say('');
    watch('');
    return;
  }
  const named = await knownPages(data.locale).catch(() => undefined);
  if (isLate()) return;
  draw(byName(wish.query, named), wish, named);
  const fullText = inFullText(wish.query, named);
  // From the second search on the first drawing holds all of it.
  if (named && !named.isWhole()) {
    await named.whole;
    if (isLate()) return;
    draw(byName(wish.query, named), wish, named);
  }
  const whole = await fullText;
  if (isLate()) return;
  if (!named && !whole) {
    list?.replaceChildren();
    say(data.failed);
    return;
  }
  const all = whole ?? byName(wish.query, named);
  const count = draw(all, wish, named);
  say(count === 0 ? data.none : resultCount(count), wish.query);
  await drawElsewhere(count < few ? wish : { ...wish, query: '' }, isLate);
}

const byName = (query: string, named: Known | undefined): Shown[] =>
  (named?.find(query) ?? []).map((page) => ({ page }));

/** The results by name with their passages, and behind them pages that hold the words; `undefined` where it fails. */
async function inFullText(query: string, named: Known | undefined): Promise<Shown[] | undefined> {
  try {
    const { searchFullText, piecesOf } = await import('./full-text.ts');
    const [found] = await Promise.all([searchFullText(query), named?.whole]);
    const passages = new Map(found.map((passage) => [passage.url, passage]));
    const shown = ({ page }: Shown): Shown => {
      const passage = passages.get(page.path) ?? passages.get(decodeURI(page.path));
      return passage ? { page, passage: piecesOf(passage) } : { page };
    };
    const first = byName(query, named);
    const paths = new Set(first.map(({ page }) => page.path));
    const behind = (named?.pages.pages ?? []).filter(
      ({ path }) => !paths.has(path) && (passages.has(path) || passages.has(decodeURI(path))),
    );
    return [...first, ...behind.map((page) => ({ page }))].map(shown);
  } catch {
    return undefined;
  }
}

function draw(results: readonly Shown[], wish: SearchWish, named: Known | undefined): number {
  const { holidays = {}, topics = {} } = named?.pages ?? {};
  const all = results.map(({ page }) => page);
  if (filters) fillFilters(filters, all, wish, { ...data, topics });
  const passing = results.filter(({ page }) => passes(page, wish));
  const items = passing
    .slice(0, most)
    .map((shown) => resultItem(shown, wish.query, data.locale, data, holidays));
  const focused = (document.activeElement as HTMLAnchorElement | null)?.href;
  list?.replaceChildren(...items);
  // Passages come in late: a reader who is already on a result stays there.
  for (const link of list?.querySelectorAll('a') ?? []) if (link.href === focused) link.focus();
  return passing.length;
}

/** The languages of the site that the browser lists, beside that of the page. */
function otherLanguages(): Locale[] {
  const spoken = new Set(navigator.languages.map((tag) => tag.split('-')[0] as Locale));
  return [...spoken].filter((locale) => locale !== data.locale && data.lists[locale]);
}

/** Results in the other languages that the browser lists, each in its own. */
async function drawElsewhere(wish: SearchWish, isLate: () => boolean): Promise<void> {
  const sections = wish.query
    ? await Promise.all(
        otherLanguages().map((locale) => sectionIn(locale, wish).catch(() => undefined)),
      )
    : [];
  if (isLate()) return;
  elsewhere?.replaceChildren(...sections.flatMap((section) => section ?? []));
}

async function sectionIn(locale: Locale, wish: SearchWish): Promise<HTMLElement | undefined> {
  const { pages, find: findPages, whole } = await knownPages(locale);
  await whole;
  const found = findPages(wish.query).filter((page) => passes(page, wish));
  if (found.length === 0) return undefined;
  const section = document.createElement('section');
  const heading = document.createElement('h2');
  heading.textContent = data.inLanguage.replace('{language}', data.languages[locale] ?? locale);
  const results = document.createElement('ol');
  results.className = 'search-results';
  results.lang = locale;
  results.dir = locale === 'ar' ? 'rtl' : 'ltr';
  const items = found
    .slice(0, few)
    .map((page) => resultItem({ page }, wish.query, locale, data, pages.holidays));
  results.append(...items);
  section.append(heading, results);
  return section;
}

function resultCount(count: number): string {
  const { results } = data;
  if (typeof results === 'string') return results.replace('{count}', String(count));
  return (results[plurals.select(count)] ?? results['other'] ?? '').replace(
    '{count}',
    String(count),
  );
}

function say(sentence: string, query = ''): void {
  const text = sentence.replace('{query}', query);
  if (status && status.textContent !== text) status.textContent = text;
}

let learning: Promise<void> | undefined;

/** The words of distress come before everything else that is fetched; once they are there, what stands in the field is looked at. */
function watchFor(query: string): void {
  // Readers type in a language that they know: the figures of speech of another would only sound like cries.
  const paths = [data.locale, ...otherLanguages()].flatMap((locale) => data.distress[locale] ?? []);
  learning ??= learnFrom(paths, () => {
    watch(field?.value ?? '');
  });
  watch(query);
}

function follow(wish: SearchWish): void {
  history.replaceState(null, '', formatWish(wish) || location.pathname);
  watchFor(wish.query);
  clearTimeout(timer);
  timer = setTimeout(() => void search(wish), pause);
}

function followAddress(): void {
  const wish = parseWish(location.hash);
  if (field && field.value !== wish.query) field.value = wish.query;
  if (wish.query) watchFor(wish.query);
  void search(wish);
}

/** Up and down go from result to result, and back to the field. */
function moveByArrow(event: KeyboardEvent): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step || event.altKey || event.ctrlKey || event.metaKey) return;
  const links = [...document.querySelectorAll<HTMLElement>('[data-search-result] a')];
  const stops = [...(field ? [field] : []), ...links];
  const next = stops[stops.indexOf(document.activeElement as HTMLElement) + step];
  if (!next || !stops.includes(document.activeElement as HTMLElement)) return;
  event.preventDefault();
  next.focus();
}

if (form && field) {
  form.hidden = false;
  document.querySelector('[data-without-script]')?.remove();
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    document.querySelector<HTMLElement>('[data-search-result] a')?.focus();
  });
  field.addEventListener('input', () => {
    follow({ ...parseWish(location.hash), query: cleanQuery(field.value) });
  });
  filters?.addEventListener('change', () => {
    const selects = [...filters.querySelectorAll('select')];
    const values = Object.fromEntries(selects.map(({ name, value }) => [name, value]));
    follow({ ...parseWish(location.hash), ...values });
  });
  document.addEventListener('keydown', moveByArrow);
  addEventListener('hashchange', followAddress);
  followAddress();
  field.focus({ preventScroll: true });
}
