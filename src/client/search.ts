// Searches the site's own index on the device. Nothing is loaded before the reader types; the words stay behind the
// `#` of the address. Without this script the page offers the list from A to Z.
import './trusted-types.ts';
import { drawResults, type Result } from './search-results.ts';

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

const most = 20;
const form = document.querySelector<HTMLFormElement>('[data-search]');
const field = form?.querySelector<HTMLInputElement>('input');
const status = document.querySelector<HTMLElement>('[data-search-status]');
const list = document.querySelector<HTMLOListElement>('[data-search-results]');
const words = JSON.parse(document.getElementById('search-words')?.textContent ?? '{}') as Words;
const plurals = new Intl.PluralRules(document.documentElement.lang);

let loading: Promise<Pagefind> | undefined;

function pagefind(): Promise<Pagefind> {
  const address = '/pagefind/pagefind.js';
  loading ??= (import(/* @vite-ignore */ address) as Promise<Pagefind>).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

const wordsOfAddress = () => new URLSearchParams(location.hash.slice(1)).get('q') ?? '';

function say(sentence: string, query: string, count = 0): void {
  if (status)
    status.textContent = sentence.replace('{query}', query).replace('{count}', String(count));
}

async function search(query: string): Promise<void> {
  if (!list) return;
  if (query.trim() === '') {
    list.replaceChildren();
    say('', '');
    return;
  }
  try {
    const found = await (await pagefind()).debouncedSearch(query, {}, 150);
    if (!found) return; // The reader has typed on: a later search answers.
    const results = await Promise.all(found.results.slice(0, most).map((result) => result.data()));
    drawResults(list, results);
    const count = found.results.length;
    const forms = words.results;
    const sentence =
      typeof forms === 'string' ? forms : (forms[plurals.select(count)] ?? forms['other']);
    say(count === 0 ? words.none : (sentence ?? ''), query, count);
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
