// Says on each card whether somebody answers now, lights the windows of the façade, and keeps both true while
// the page stays open. Without it the hours stand on the card in words.
import type { Hours } from '../domain/hours/hours.ts';
import { bestState, type OpenState, stateAt } from '../domain/hours/state.ts';
import { addDays, localDate } from '../domain/hours/zoned-time.ts';

type Opening = 'today' | 'tomorrow' | 'on';
type Words = Record<
  'open' | 'until' | 'usually' | 'closed' | Opening | `usually-${Opening}`,
  string
>;

const words = JSON.parse(document.getElementById('open-state-words')?.textContent ?? '{}') as Words;
const language = document.documentElement.lang;

const formatIn = (options: Intl.DateTimeFormatOptions) => (instant: Date, timeZone: string) =>
  new Intl.DateTimeFormat(`${language}-u-nu-latn`, { ...options, timeZone }).format(instant);
const time = formatIn({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
const day = formatIn({ weekday: 'long' });
const date = formatIn({ weekday: 'long', day: 'numeric', month: 'long' });

function inWords({ state, closes, opens, isUsual }: OpenState, zone: string, now: Date): string {
  if (state === 'usually') return words.usually;
  if (state === 'open')
    return closes ? words.until.replace('{time}', time(closes, zone)) : words.open;
  if (!opens) return words.closed;
  const today = localDate(now, zone);
  const opening = localDate(opens, zone);
  const nameOf = opening > addDays(today, 6) ? date : day;
  const when: Opening =
    opening === today ? 'today' : opening === addDays(today, 1) ? 'tomorrow' : 'on';
  return words[isUsual ? (`usually-${when}` as const) : when]
    .replace('{time}', time(opens, zone))
    .replace('{day}', nameOf(opens, zone));
}

function stateOf({ dataset }: HTMLElement | SVGElement, now: Date): OpenState {
  const hours = JSON.parse(dataset['hours'] ?? '[]') as (Hours | null)[];
  return bestState(
    hours.map((known) => stateAt(known ?? undefined, dataset['zone'] ?? 'UTC', now)),
  );
}

function show(line: HTMLElement, now: Date): void {
  const zone = line.dataset['zone'] ?? 'UTC';
  const best = stateOf(line, now);
  const service = line.closest<HTMLElement>('[data-service]');
  if (service) service.dataset['open'] = best.state;
  line.hidden = best.state === 'unknown';
  const text = line.querySelector('[data-open-text]');
  const sentence = inWords(best, zone, now);
  if (text && text.textContent !== sentence) text.textContent = sentence;
}

function lightWindows(now: Date): void {
  let lit = 0;
  for (const pane of document.querySelectorAll<SVGElement>('[data-window]')) {
    const isLit = stateOf(pane, now).state === 'open';
    pane.classList.toggle(`is-${pane.dataset['tone']}`, isLit);
    lit += Number(isLit);
  }
  const note = document.querySelector<HTMLElement>('[data-lit-note]');
  if (!note || lit === 0) return;
  const forms = JSON.parse(note.dataset['litNote'] ?? '{}') as Record<string, string>;
  const form = forms[new Intl.PluralRules(language).select(lit)] ?? forms['other'] ?? '';
  note.textContent = form
    .replace('{count}', String(lit))
    .replace('{country}', note.dataset['country'] ?? '');
  note.hidden = false;
}

function update(): void {
  const now = new Date();
  for (const line of document.querySelectorAll<HTMLElement>('[data-open-state]')) show(line, now);
  lightWindows(now);
}

update();
setInterval(update, 30_000);
document.addEventListener('visibilitychange', update);
