import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import autocannon from 'autocannon';
import type { Figure } from './figure.ts';

/** Readers at once, and for how long: what one link shared by a large account may bring. */
const readers = 50;
const seconds = 60;
/** Memory is read once caches are warm, and at the end. */
const warmSeconds = 15;
const mostGrowth = 1.2;

/** Pages that people land on, asked for in turn. */
const paths = ['/en/', '/ar/', '/en/help/fr/', '/fr/aide/fr/3114/', '/en/campaigns/exam-nights/'];

/** How the served site bears many readers at once: a minute, on this machine alone. It stops by itself. */
export async function measureLoad(): Promise<Figure[]> {
  const port = await freePort();
  const server = spawn(process.execPath, ['src/cli/nightlight.mjs', 'serve'], {
    env: { ...process.env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    await once(server.stdout, 'data');
    return await underLoad(`http://localhost:${port}`, server);
  } finally {
    server.kill();
  }
}

async function underLoad(url: string, server: ChildProcess): Promise<Figure[]> {
  let warm: number | undefined;
  const look = setTimeout(() => (warm = memoryOf(server)), warmSeconds * 1000);
  const result = await autocannon({
    url,
    connections: readers,
    duration: seconds,
    requests: paths.map((path) => ({ path, headers: { 'accept-encoding': 'br' } })),
  });
  clearTimeout(look);
  const after = memoryOf(server);
  const failed = result.errors + result.timeouts + result.non2xx;
  const growth = warm && after ? Math.round((after / warm) * 100) / 100 : undefined;
  return [
    {
      name: 'load: answers in a second',
      value: Math.round(result.requests.average),
      unit: 'answers',
    },
    { name: 'load: 99 of 100 answers come within', value: result.latency.p99, unit: 'ms' },
    { name: 'load: failed answers', value: failed, bound: 0, unit: 'answers' },
    ...(growth === undefined
      ? []
      : [
          {
            name: 'load: memory after a minute',
            value: growth,
            bound: mostGrowth,
            unit: 'of before',
          },
        ]),
  ];
}

/** Kilobytes that a process holds, by Linux's own account; nothing elsewhere. */
function memoryOf({ pid }: ChildProcess): number | undefined {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/^VmRSS:\s*(\d+)/m.exec(status)?.[1]);
  } catch {
    return undefined;
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, 'localhost');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}
