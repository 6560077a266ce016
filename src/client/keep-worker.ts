// Answers for one kept page when the network does not: its scope is the address of that page, so that the browser asks
// it about no other part of the site. It only reads; what is kept is written by kept-copy.ts, when the reader asks.
// Without it the page opens with a network, as every page does.
import { answerSourceOf } from '../domain/offline/answer-source.ts';
import { cacheNameOf } from '../domain/offline/cache-name.ts';

interface FetchEvent extends Event {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

interface WorkerScope {
  readonly registration: ServiceWorkerRegistration;
  readonly location: Location;
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install', listen: () => void): void;
  addEventListener(type: 'fetch', listen: (event: FetchEvent) => void): void;
}

const worker = self as unknown as WorkerScope;
const page = new URL(worker.registration.scope).pathname;
const cacheName = cacheNameOf(page);

/** On a train the network may neither answer nor fail. A reader who kept the numbers need not wait for it. */
const patience = 4000;

const copyOf = (path: string) => caches.match(path, { cacheName, ignoreVary: true });

async function answerPage(request: Request): Promise<Response> {
  const fresh = fetch(request);
  const copy = await copyOf(page);
  if (!copy) return fresh;
  return Promise.race([
    fresh.then(
      (answer) => (answer.status < 500 ? answer : copy),
      () => copy,
    ),
    new Promise<Response>((resolve) => {
      setTimeout(resolve, patience, copy);
    }),
  ]);
}

async function answerFile(request: Request): Promise<Response> {
  return (await copyOf(new URL(request.url).pathname)) ?? fetch(request);
}

// It holds nothing in memory: a corrected worker may take over at once.
worker.addEventListener('install', () => void worker.skipWaiting());
worker.addEventListener('fetch', (event) => {
  const source = answerSourceOf(event.request, page, worker.location.origin);
  if (source === 'page') event.respondWith(answerPage(event.request));
  if (source === 'file') event.respondWith(answerFile(event.request));
});
