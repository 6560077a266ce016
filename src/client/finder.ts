// Filters the cards of the directory by what the reader chooses. The choice stands behind the `#` of the address, so that
// it can be shared and never reaches a server; nothing is loaded before the reader opens the filters or follows such a
// link. Without this script the whole list stands on the page, and pages of single channels beside it.
import {
  type Candidate,
  type Choice,
  chosenNames,
  formatChoice,
  isMatch,
  parseChoice,
  widerChoice,
} from '../domain/directory/choice.ts';
import { createForm, type FinderData, fillForm, wordsForCount } from './finder-form.ts';
import { statesKnown } from './open-state.ts';

const box = document.querySelector<HTMLDetailsElement>('[data-finder]');
const status = document.querySelector<HTMLElement>('[data-finder-status]');
const cards = [...document.querySelectorAll<HTMLElement>('[data-finder-list] [data-service]')];
const order = new Map(cards.map((card, index) => [card, index]));
const ranks = ['open', 'usually', 'unknown', 'closed'];
const openFirst = 'first';

let data: FinderData | undefined;
let form: HTMLFormElement | undefined;

const idOf = (card: HTMLElement) => card.dataset['service'] ?? '';

/** What follows `#` as far as it is a choice: `#emergency`, a place of this page, leaves the choice as it was. */
let chosen = '';

const sortsByState = (hash = chosen) => new URLSearchParams(hash.slice(1)).has(openFirst);
const isChoice = (hash: string) =>
  hash.length < 2 || sortsByState(hash) || chosenNames(parseChoice(hash)).length > 0;

/** The cards that stand on this page, as the choice sees them. */
function candidates(): (Candidate & { readonly card: HTMLElement })[] {
  return cards.flatMap((card) => {
    const facets = data?.services[idOf(card)];
    return facets ? [{ card, facets, open: card.dataset['open'] ?? 'unknown' }] : [];
  });
}

function choose(choice: Choice, isSorted: boolean): void {
  const hash = formatChoice(choice);
  const sorting = isSorted ? `${hash ? '&' : '#'}${openFirst}` : '';
  chosen = hash + sorting;
  history.replaceState(null, '', chosen || location.pathname);
  apply(true);
}

function apply(isAnnounced: boolean): void {
  if (!data || !form) return;
  const choice = parseChoice(chosen);
  const all = candidates();
  fillForm(form, all, choice, sortsByState(), data);
  let count = 0;
  for (const candidate of all) {
    candidate.card.hidden = !isMatch(candidate, choice);
    count += Number(!candidate.card.hidden);
  }
  for (const group of document.querySelectorAll<HTMLElement>('[data-finder-list] > section')) {
    group.hidden = !group.querySelector('[data-service]:not([hidden])');
  }
  sort(sortsByState());
  if (isAnnounced || chosenNames(choice).length > 0) announce(choice, all, count);
}

function sort(isByState: boolean): void {
  const rank = (card: HTMLElement) =>
    isByState ? ranks.indexOf(card.dataset['open'] ?? 'unknown') : 0;
  const sorted = cards.toSorted((a, b) => rank(a) - rank(b) || order.get(a)! - order.get(b)!);
  for (const card of sorted) card.parentElement?.append(card);
}

/** Says how many fit. Where none does: the nearest wider choice, all countries, and the emergency numbers. */
function announce(choice: Choice, all: readonly Candidate[], count: number): void {
  if (!data || !status) return;
  const { words } = data;
  if (count > 0) {
    status.replaceChildren(wordsForCount(words.count, count));
    return;
  }
  status.replaceChildren(words.none, ' ');
  const wider = widerChoice(all, choice);
  if (wider) {
    const names = wider.given.map((name) => words.names[name]);
    const text = wordsForCount(words.wider, wider.count).replace('{given}', names.join(', '));
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button button-quiet';
    button.textContent = text;
    button.addEventListener('click', () => {
      choose(wider.choice, sortsByState());
    });
    status.append(button, ' ');
  }
  const elsewhere = { ...choice, country: undefined };
  // On the page of all countries, without one chosen, the link would lead to where the reader is.
  if (choice.country || box?.dataset['all'] !== location.pathname) {
    status.append(link(box?.dataset['all'], words.elsewhere, formatChoice(elsewhere)), ' ');
  }
  status.append(link(box?.dataset['emergency'], words.emergency));
}

function link(path: string | undefined, text: string, hash = ''): HTMLAnchorElement {
  const element = document.createElement('a');
  element.href = (path ?? '') + hash;
  element.textContent = text;
  return element;
}

let loading: Promise<void> | undefined;

const load = () => (loading ??= fetchData());

async function fetchData(): Promise<void> {
  if (!box || !status) return;
  try {
    const response = await fetch(box.dataset['finder'] ?? '');
    data = (await response.json()) as FinderData;
    form = createForm(data, choose);
    box.append(form);
    status.replaceChildren();
    apply(false);
  } catch {
    loading = undefined;
    status.textContent = box.dataset['failed'] ?? '';
  }
}

let lastStates = '';

/** Counts anew when a state has changed; otherwise a list that the reader has just opened stays as it is. */
function followClock(): void {
  const states = cards.map(({ dataset }) => dataset['open']).join();
  if (states !== lastStates) apply(false);
  lastStates = states;
}

function followAddress(): void {
  if (!box || !isChoice(location.hash)) return;
  chosen = location.hash;
  if (chosen.length < 2 && !data) return;
  box.open = true;
  void load().then(() => {
    apply(true);
  });
}

if (box && cards.length > 1) {
  box.hidden = false;
  box.addEventListener('toggle', () => void load());
  addEventListener('hashchange', followAddress);
  document.addEventListener(statesKnown, followClock);
  followAddress();
}
