// Says on each card whether somebody answers now, lights the windows of the façade, and keeps both true while
// the page stays open. Without it the hours stand on the card in words.
import type { Hours } from '../domain/hours/hours.ts';
import { bestState, type OpenState, stateAt } from '../domain/hours/state.ts';
import { addDays, localDate } from '../domain/hours/zoned-time.ts';

type Words = Record<'open' | 'until' | 'usually' | 'closed' | 'today' | 'tomorrow' | 'on', string>;

const words = JSON.parse(document.getElementById('open-state-words')?.textContent ?? '{}') as Words;
const language = document.documentElement.lang;

const formatIn = (options: Intl.DateTimeFormatOptions) => (instant: Date, timeZone: string) =>
  new Intl.DateTimeFormat(`${language}-u-nu-latn`, { ...options, timeZone }).format(instant);
const time = formatIn({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
const day = formatIn({ weekday: 'long' });

function inWords({ state, closes, opens }: OpenState, zone: string, now: Date): string {
  if (state === 'usually') return words.usually;
  if (state === 'open') return closes ? words.until.replace('{time}', time(closes, zone)) : words.open;
  if (!opens) return words.closed;
  const today = localDate(now, zone);
  const opening = localDate(opens, zone);
  const sentence =
    opening === today ? words.today : opening === addDays(today, 1) ? words.tomorrow : words.on;
  return sentence.replace('{time}', time(opens, zone)).replace('{day}', day(opens, zone));
}

function show(line: HTMLElement, now: Date): void {
  const zone = line.dataset['zone'] ?? 'UTC';
  const hours = JSON.parse(line.dataset['hours'] ?? '[]') as (Hours | null)[];
  const best = bestState(hours.map((known) => stateAt(known ?? undefined, zone, now)));
  const service = line.closest<HTMLElement>('[data-service]');
  if (service) service.dataset['open'] = best.state;
  line.hidden = best.state === 'unknown';
  const text = line.querySelector('[data-open-text]');
  const sentence = inWords(best, zone, now);
  if (text && text.textContent !== sentence) text.textContent = sentence;
}

function lightWindows(): void {
  for (const pane of document.querySelectorAll<SVGElement>('[data-window]')) {
    const service = document.querySelector(`[data-service="${pane.dataset['window']}"]`);
    const isLit = service?.getAttribute('data-open') === 'open';
    pane.classList.toggle(`is-${pane.dataset['tone']}`, isLit);
  }
}

function update(): void {
  const now = new Date();
  for (const line of document.querySelectorAll<HTMLElement>('[data-open-state]')) show(line, now);
  lightWindows();
}

update();
setInterval(update, 30_000);
document.addEventListener('visibilitychange', update);
