import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { visitAll } from '../../../src/cli/check-links/visits.ts';

const bounds = { userAgent: 'test', patience: 5_000, pause: 0, atOnce: 4, total: 60_000 };
const servers: Server[] = [];
let [running, most] = [0, 0];

/** A site that counts how many it serves at a time, over all sites. */
async function site(statusOf: (path: string) => number = () => 200) {
  const asked: string[] = [];
  const own = { running: 0, most: 0 };
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    own.most = Math.max(own.most, ++own.running);
    most = Math.max(most, ++running);
    setImmediate(() => {
      running -= 1;
      own.running -= 1;
      response.writeHead(statusOf(request.url ?? '')).end();
    });
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { asked, own, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
  [running, most] = [0, 0];
});

describe('many addresses', () => {
  it('are asked for once each, one after the other at a site, and at no more than four sites at a time', async () => {
    const sites = await Promise.all(Array.from({ length: 7 }, () => site()));
    const addresses = sites.flatMap(({ origin }) =>
      ['/a', '/b', '/a'].map((path) => origin + path),
    );
    const visits = await visitAll(addresses, bounds);
    expect([...visits.values()]).toEqual(Array.from({ length: 14 }, () => ({ kind: 'ok' })));
    expect(sites.map(({ asked }) => asked)).toEqual(sites.map(() => ['/a', '/b']));
    expect(Math.max(...sites.map(({ own }) => own.most))).toBe(1);
    expect(most).toBeLessThanOrEqual(4);
  });

  it('are not asked for at a site that has had enough, while others are', async () => {
    const busy = await site((path) => (path === '/b' ? 429 : 200));
    const other = await site();
    const addresses = ['/a', '/b', '/c', '/d'].map((path) => busy.origin + path);
    const visits = await visitAll([...addresses, `${other.origin}/z`], bounds);
    expect(addresses.map((address) => visits.get(address)?.kind)).toEqual([
      'ok',
      'busy',
      'not-asked',
      'not-asked',
    ]);
    expect(visits.get(`${other.origin}/z`)).toEqual({ kind: 'ok' });
    expect(busy.asked).toEqual(['/a', '/b']);
  });

  it('are not asked for when time is up', async () => {
    const { origin, asked } = await site();
    const visits = await visitAll([`${origin}/a`], { ...bounds, total: 0 });
    expect(visits.get(`${origin}/a`)).toEqual({ kind: 'not-asked', reason: 'time was up' });
    expect(asked).toEqual([]);
  });
});
