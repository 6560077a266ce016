// Keeps a country's numbers on this device when the reader asks, and only then. Without this script, without service
// workers, or where the browser lets nothing be stored, the block stays hidden: the numbers can be read and printed.
import { keptStateOf } from '../domain/offline/kept-state.ts';
import { keepPage, keepsAnything, removeEverything, savedAt } from './kept-copy.ts';

type Words = Record<
  'save' | 'again' | 'saving' | 'saved' | 'due' | 'elsewhere' | 'failed' | 'removed' | 'remains',
  string
>;

const block = document.querySelector<HTMLElement>('[data-keep]');
const words = JSON.parse(document.getElementById('keep-words')?.textContent ?? '{}') as Words;
/** When the copy that the reader sees was saved; nothing where the page came from the network. */
const copySavedAt = document.documentElement.dataset['keptAt'];

function start(keep: HTMLElement): void {
  const page = keep.dataset['keep'] ?? '';
  const part = (name: string) => keep.querySelector<HTMLElement>(`[data-keep-${name}]`)!;
  const [status, save, removal] = [part('status'), part('save'), part('remove')];
  const dates = new Intl.DateTimeFormat(keep.dataset['dates'], { dateStyle: 'long' });
  const dated = (sentence: string, day: Date) => sentence.replace('{date}', dates.format(day));
  let turn = new AbortController();

  /** Ends what is under way: a copy that is removed must not come back when a slow network answers. */
  function nextTurn(): AbortSignal {
    turn.abort();
    turn = new AbortController();
    return turn.signal;
  }

  async function show(outcome = ''): Promise<void> {
    const saved = await savedAt(page);
    const hasAnything = await keepsAnything();
    const state = keptStateOf(saved, new Date());
    save.textContent = saved ? words.again : words.save;
    removal.hidden = !hasAnything;
    const elsewhere = hasAnything ? words.elsewhere : '';
    const kept = saved ? dated(state === 'due' ? words.due : words.saved, saved) : elsewhere;
    status.textContent = `${outcome} ${kept}`.trim();
  }

  async function saveNow(): Promise<void> {
    const signal = nextTurn();
    status.textContent = words.saving;
    try {
      await keepPage(page, new Date(), signal);
      // What the reader sees is the former copy: the new one takes its place.
      if (copySavedAt) location.reload();
      await show();
    } catch {
      if (!signal.aborted) await show(words.failed);
    }
  }

  async function removeNow(): Promise<void> {
    nextTurn();
    try {
      await removeEverything();
      save.focus();
      await show(words.removed);
    } catch {
      await show(words.remains);
    }
  }

  /** Opened with a network: the copy becomes what the reader sees. Where that fails, the former one stays. */
  async function renew(): Promise<void> {
    if (copySavedAt || !(await savedAt(page))) return;
    await keepPage(page, new Date(), nextTurn(), { onlyIfKept: true });
    await show();
  }

  save.addEventListener('click', () => void saveNow());
  removal.addEventListener('click', () => void removeNow());
  if (copySavedAt) {
    const notice = part('notice');
    notice.textContent = dated(notice.textContent, new Date(copySavedAt));
    notice.hidden = false;
    document.querySelector('h1')?.after(notice);
  }
  void show()
    .then(() => (keep.hidden = false))
    .then(renew)
    .catch(() => undefined); // The browser lets nothing be stored, or the network is away: all stays as it was.
}

if (block && 'serviceWorker' in navigator && 'caches' in window && 'locks' in navigator) {
  start(block);
}
