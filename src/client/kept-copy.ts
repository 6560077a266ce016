// Keeps a page on this device, says when it was saved, removes all. Nothing here runs before the reader asks.
import './trusted-types.ts';
import { cacheNameOf } from '../domain/offline/cache-name.ts';
import { filesOfPage, importsOfScript } from '../domain/offline/needed-files.ts';
import workerAddress from './keep-worker.ts?worker&url';

/** Header of a copy: when it was saved. The copy carries the same on its root, as `data-kept-at`. */
const savedHeader = 'kept-at';

type Copy = ReadonlyMap<string, Response>;

/** When the copy of a page was saved; nothing where there is none. */
export async function savedAt(page: string): Promise<Date | undefined> {
  const copy = await caches.match(page, { cacheName: cacheNameOf(page), ignoreVary: true });
  return copy && new Date(copy.headers.get(savedHeader) ?? '');
}

/** Whether this site keeps anything on this device, this page or another. */
export const keepsAnything = async () => (await caches.keys()).length > 0;

/**
 * Keeps a page as the network gives it now. Nothing is written before everything has come.
 * @param signal ends it as long as nothing is written
 * @param onlyIfKept writes nothing where the copy was removed in the meantime, in another window too
 */
export async function keepPage(
  page: string,
  now: Date,
  signal: AbortSignal,
  { onlyIfKept = false } = {},
): Promise<void> {
  const copy = await fetchCopy(page, now, signal);
  await navigator.locks.request('kept', async () => {
    signal.throwIfAborted();
    const former = await savedAt(page);
    if (onlyIfKept && !former) return;
    try {
      await registerWorker(page);
      await write(page, copy);
    } catch (error) {
      if (!former) await remove(page);
      throw error;
    }
  });
}

/** Removes every copy and every worker of this site from this device. */
export const removeEverything = () => navigator.locks.request('kept', () => remove());

/** Removes one page, or all where none is named. */
async function remove(page?: string): Promise<void> {
  const names = page === undefined ? await caches.keys() : [cacheNameOf(page)];
  await Promise.all(names.map((name) => caches.delete(name)));
  const registrations = await navigator.serviceWorker.getRegistrations();
  const ours = registrations.filter(
    ({ scope }) => page === undefined || new URL(scope).pathname === page,
  );
  await Promise.all(ours.map((registration) => registration.unregister()));
}

async function fetchCopy(page: string, now: Date, signal: AbortSignal): Promise<Copy> {
  const answer = await fetchWhole(page, { cache: 'no-cache', signal });
  const html = await answer.text();
  const headers = new Headers(answer.headers);
  // These speak of the bytes on the wire, and the copy is text.
  headers.delete('content-encoding');
  headers.delete('content-length');
  headers.set(savedHeader, now.toISOString());
  const files = new Map<string, Response>();
  for (const path of filesOfPage(html)) await fetchFile(path, files, signal);
  const marked = html.replace('<html', `<html data-kept-at="${now.toISOString()}"`);
  return files.set(page, new Response(marked, { headers }));
}

async function fetchFile(
  path: string,
  files: Map<string, Response>,
  signal: AbortSignal,
): Promise<void> {
  if (files.has(path)) return;
  const answer = await fetchWhole(path, { signal });
  files.set(path, answer);
  if (!path.endsWith('.js')) return;
  const imports = importsOfScript(await answer.clone().text(), path);
  for (const imported of imports) await fetchFile(imported, files, signal);
}

async function fetchWhole(path: string, options: RequestInit): Promise<Response> {
  const answer = await fetch(path, options);
  if (!answer.ok || answer.redirected) throw new Error(`${path} answered ${answer.status}.`);
  return answer;
}

async function registerWorker(page: string): Promise<void> {
  const registration = await navigator.serviceWorker.register(workerAddress, {
    scope: page,
    updateViaCache: 'none',
  });
  if (registration.active) return;
  const starting = registration.installing ?? registration.waiting;
  await new Promise<void>((resolve, reject) => {
    const look = () => {
      if (starting?.state === 'activated') resolve();
      if (!starting || starting.state === 'redundant')
        reject(new Error('The worker did not start.'));
    };
    starting?.addEventListener('statechange', look);
    look();
  });
}

/** The page comes last: until it is there, the former copy has all its files. */
async function write(page: string, copy: Copy): Promise<void> {
  const cache = await caches.open(cacheNameOf(page));
  for (const [path, answer] of copy) await cache.put(path, answer);
  const former = (await cache.keys()).filter(({ url }) => !copy.has(new URL(url).pathname));
  await Promise.all(former.map((request) => cache.delete(request)));
}
