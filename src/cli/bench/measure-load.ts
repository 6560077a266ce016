import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import autocannon from 'autocannon';
import type { Figure } from './figure.ts';
import type { MemoryAnswer } from './memory-on-request.ts';

/** Readers at once, and for how long: what one link shared by a large account may bring. */
const readers = 50;
const seconds = 60;
/** Before memory is read for the first time, every page was answered, to as many readers: caches are as they stay. */
const warmSeconds = 5;
const mostGrowth = 1.2;

/** Pages that people land on, asked for in turn. */
const paths = ['/en/', '/ar/', '/en/help/fr/', '/fr/aide/fr/3114/', '/en/campaigns/exam-nights/'];

/** How the served site bears many readers at once: a minute, on this machine alone. It stops by itself. */
export async function measureLoad(): Promise<Figure[]> {
  const port = await freePort();
  const toldMemory = ['--expose-gc', '--import=./src/cli/bench/memory-on-request.ts'];
  const server = spawn(process.execPath, [...toldMemory, 'src/cli/nightlight.mjs', 'serve'], {
    env: { ...process.env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  try {
    await once(server.stdout!, 'data');
    return await underLoad(`http://localhost:${port}`, server);
  } finally {
    server.kill();
  }
}

async function underLoad(url: string, server: ChildProcess): Promise<Figure[]> {
  await askedFor(url, warmSeconds);
  const before = await memoryOf(server);
  const result = await askedFor(url, seconds);
  const after = await memoryOf(server);
  const failed = result.errors + result.timeouts + result.non2xx;
  return [
    {
      name: 'load: answers in a second',
      value: Math.round(result.requests.average),
      unit: 'answers',
    },
    { name: 'load: 99 of 100 answers come within', value: result.latency.p99, unit: 'ms' },
    { name: 'load: failed answers', value: failed, bound: 0, unit: 'answers' },
    {
      name: 'load: memory after a minute',
      value: hundredths(after.held / before.held),
      bound: mostGrowth,
      unit: 'of before',
    },
    {
      name: 'load: memory after a minute, with what is free in it',
      value: hundredths(after.resident / before.resident),
      unit: 'of before',
    },
  ];
}

const askedFor = (url: string, duration: number) =>
  autocannon({
    url,
    connections: readers,
    duration,
    requests: paths.map((path) => ({ path, headers: { 'accept-encoding': 'br' } })),
  });

const hundredths = (value: number) => Math.round(value * 100) / 100;

/** What the server holds once its garbage is collected: both readings stand at the same point. */
async function memoryOf(server: ChildProcess): Promise<MemoryAnswer> {
  const answer = once(server, 'message') as Promise<[MemoryAnswer]>;
  server.send('memory');
  return (await answer)[0];
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, 'localhost');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}
