// Says on each card whether somebody answers now and, where it is closed, who else does; lights the windows of the
// façade; and keeps all of it true while the page stays open. Without it the hours stand on the card in words.
import type { Hours } from '../domain/hours/hours.ts';
import { bestState, type OpenState, stateAt } from '../domain/hours/state.ts';
import { stateSentence, type StateWords } from './state-sentence.ts';

/** Sent to the document when states have been worked out: the finder counts and sorts by them. */
export const statesKnown = 'states-known';

interface PageData {
  readonly words: StateWords;
  /** The public holidays of each country on the page. */
  readonly holidays: Readonly<Record<string, readonly string[]>>;
}

const source = document.getElementById('open-state-data')?.textContent;
const { words, holidays } = JSON.parse(source ?? '{}') as PageData;
const language = document.documentElement.lang;

const all = <E extends Element>(selector: string) => [...document.querySelectorAll<E>(selector)];

type Marked = HTMLElement | SVGElement;

function stateOf({ dataset }: Marked, service: string, now: Date): OpenState {
  const hours = JSON.parse(dataset['hours'] ?? '[]') as (Hours | null)[];
  const days = holidays[service.split('-')[0]!];
  return bestState(
    hours.map((known) => stateAt(known ?? undefined, dataset['zone'] ?? 'UTC', now, days)),
  );
}

/** The card, or the single contact, that a line speaks for. */
const subjectOf = (line: HTMLElement) => line.closest<HTMLElement>('[data-contact],[data-service]');
const serviceOf = (line: HTMLElement) =>
  line.closest<HTMLElement>('[data-service]')?.dataset['service'] ?? '';

function showState(line: HTMLElement, now: Date): void {
  const { dataset } = line;
  const state = stateOf(line, serviceOf(line), now);
  const subject = subjectOf(line);
  if (subject) subject.dataset['open'] = state.state;
  line.hidden = dataset['hours'] === '[]';
  const text = line.querySelector('[data-open-text]');
  const sentence = stateSentence(state, dataset['zone'] ?? 'UTC', now, words, language);
  if (text && text.textContent !== sentence) text.textContent = sentence;
}

/** Names, beside a closed service, the first of its alternatives on this page that is open. */
function showAlternative(line: HTMLElement): void {
  const isClosed = subjectOf(line)?.dataset['open'] === 'closed';
  const open = (line.dataset['alternatives'] ?? '')
    .split(' ')
    .map(
      (id) => id && document.querySelector<HTMLElement>(`[data-service="${id}"][data-open=open]`),
    )
    .find(Boolean);
  const link = isClosed && open ? open.querySelector<HTMLAnchorElement>('.card-title a') : null;
  const shown = line.nextElementSibling?.matches('[data-alternative]')
    ? (line.nextElementSibling as HTMLElement)
    : undefined;
  if (shown?.querySelector('a')?.href === link?.href) return;
  shown?.remove();
  if (!link) return;
  const sentence = document.createElement('p');
  sentence.dataset['alternative'] = '';
  sentence.className = 'alternative';
  const copy = link.cloneNode(true) as HTMLAnchorElement;
  sentence.append(words.alternative, ' ', copy);
  line.after(sentence);
}

/** Puts the contacts that work now before those that do not, once, before anybody has read them. */
function orderContacts(): void {
  const rank = ({ dataset }: HTMLElement) =>
    ['open', 'usually', 'unknown', undefined, 'closed'].indexOf(dataset['open']);
  for (const list of all<HTMLElement>('[data-contacts]')) {
    list.append(...([...list.children] as HTMLElement[]).sort((a, b) => rank(a) - rank(b)));
  }
}

function lightWindows(now: Date): void {
  let lit = 0;
  for (const pane of all<SVGElement>('[data-window]')) {
    const isLit = stateOf(pane, pane.dataset['window']!, now).state === 'open';
    pane.classList.toggle(`is-${pane.dataset['tone']}`, isLit);
    lit += Number(isLit);
  }
  const note = document.querySelector<HTMLElement>('[data-lit-note]');
  if (!note) return;
  const forms = JSON.parse(note.dataset['litNote'] ?? '{}') as Record<string, string>;
  const form = forms[new Intl.PluralRules(language).select(lit)] ?? forms['other'] ?? '';
  const sentence = form
    .replace('{count}', String(lit))
    .replace('{country}', note.dataset['country'] ?? '');
  note.textContent = lit > 0 ? sentence : '';
  note.hidden = lit === 0;
}

function update(): void {
  const now = new Date();
  const lines = all<HTMLElement>('[data-open-state]');
  for (const line of lines) showState(line, now);
  for (const line of lines) showAlternative(line);
  lightWindows(now);
  document.dispatchEvent(new Event(statesKnown));
}

update();
orderContacts();
setInterval(update, 30_000);
document.addEventListener('visibilitychange', update);
