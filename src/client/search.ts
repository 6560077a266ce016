// Searches the site's own index on the device. Nothing is loaded before the reader types; the words stay behind the
// `#` of the address. Without this script the page offers the list from A to Z.
import './trusted-types.ts';
import { addResults, drawResults, type Result } from './search-results.ts';

interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  debouncedSearch(query: string, options?: object, delay?: number): Promise<Found | null>;
}

interface Found {
  results: { data(): Promise<Result> }[];
}

interface Words {
  results: Record<string, string> | string;
  none: string;
  failed: string;
}

/** Results drawn at once; the others follow when these are on the screen. */
const first = 3;
const most = 20;
/** Long enough for a word in one go, too short to be felt. */
const pause = 60;
const form = document.querySelector<HTMLFormElement>('[data-search]');
const field = form?.querySelector<HTMLInputElement>('input');
const status = document.querySelector<HTMLElement>('[data-search-status]');
const list = document.querySelector<HTMLOListElement>('[data-search-results]');
const words = JSON.parse(document.getElementById('search-words')?.textContent ?? '{}') as Words;
const plurals = new Intl.PluralRules(document.documentElement.lang);

let loading: Promise<Pagefind> | undefined;

function pagefind(): Promise<Pagefind> {
  const address = '/pagefind/pagefind.js';
  loading ??= load(address).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(address: string): Promise<Pagefind> {
  const api = (await import(/* @vite-ignore */ address)) as Pagefind;
  // The index is small: a worker would cost more bytes than it saves time.
  await api.options({ noWorker: true });
  return api;
}

const wordsOfAddress = () => new URLSearchParams(location.hash.slice(1)).get('q') ?? '';

function say(sentence: string, query: string, count = 0): void {
  if (status)
    status.textContent = sentence.replace('{query}', query).replace('{count}', String(count));
}

let turns = 0;

const dataOf = (found: Found, from: number, to: number) =>
  Promise.all(found.results.slice(from, to).map((result) => result.data()));

/** Until the first results are on the screen: what follows does not compete with them. */
const afterPaint = () =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve, 50));
  });

async function search(query: string): Promise<void> {
  if (!list) return;
  if (query.trim() === '') {
    list.replaceChildren();
    say('', '');
    return;
  }
  try {
    const found = await (await pagefind()).debouncedSearch(query, {}, pause);
    if (!found) return; // The reader has typed on: a later search answers.
    const turn = (turns += 1);
    drawResults(list, await dataOf(found, 0, first));
    const count = found.results.length;
    const forms = words.results;
    const sentence =
      typeof forms === 'string' ? forms : (forms[plurals.select(count)] ?? forms['other']);
    say(count === 0 ? words.none : (sentence ?? ''), query, count);
    await afterPaint();
    const others = await dataOf(found, first, most);
    if (turn === turns) addResults(list, others);
  } catch {
    list.replaceChildren();
    say(words.failed, query);
  }
}

function showAddress(): void {
  const query = wordsOfAddress();
  if (field && field.value !== query) field.value = query;
  void search(query);
}

if (form && field) {
  form.hidden = false;
  document.querySelector('[data-without-script]')?.remove();
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  field.addEventListener('input', () => {
    const hash = field.value ? `#q=${encodeURIComponent(field.value)}` : location.pathname;
    history.replaceState(null, '', hash);
    void search(field.value);
  });
  addEventListener('hashchange', showAddress);
  showAddress();
  field.focus({ preventScroll: true });
}
