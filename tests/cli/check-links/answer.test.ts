import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answer, answerOf } from '../../../src/cli/check-links/answer.ts';

const manners = {
  userAgent: 'Nightlight link check (+https://nightlight.example)',
  patience: 5_000,
  pause: 0,
};

const status =
  (code: number, headers: Record<string, string> = {}): RequestListener =>
  (_, response) =>
    void response.writeHead(code, headers).end();
const to = (code: number, location: string) => status(code, { location });
/** Another answer to HEAD than to GET. */
const head =
  (first: RequestListener, other: RequestListener): RequestListener =>
  (request, response) => {
    (request.method === 'HEAD' ? first : other)(request, response);
  };
const reset: RequestListener = (request) => void request.socket.destroy();
const silent: RequestListener = () => undefined;

const pages: Readonly<Record<string, RequestListener>> = {
  '/fine': status(200),
  '/no-content': status(204),
  '/head-refused': head(status(405), status(200)),
  '/head-missing': head(status(404), status(200)),
  '/head-resets': head(reset, status(200)),
  '/moved': to(301, '/fine'),
  '/moved-308': to(308, '/fine'),
  '/moved-twice': to(301, '/moved'),
  '/moved-then-elsewhere': to(301, '/elsewhere'),
  '/elsewhere': to(302, '/fine'),
  '/elsewhere-then-moved': to(302, '/moved'),
  '/moved-to-nothing': to(301, '/missing'),
  '/circle': to(301, '/circle'),
  '/circle-of-two': to(302, '/circle-back'),
  '/circle-back': to(302, '/circle-of-two'),
  '/chain': (request, response) => {
    const step = Number(new URL(request.url ?? '', 'http://a').searchParams.get('step') ?? 0);
    response.writeHead(302, { location: `/chain?step=${step + 1}` }).end();
  },
  '/to-mail': to(301, 'mailto:a@example.org'),
  '/to-nowhere': status(301),
  '/missing': status(404),
  '/removed': status(410),
  '/forbidden': status(403),
  '/law': status(451),
  '/busy': status(429, { 'retry-after': '120' }),
  '/overloaded': status(503, { 'retry-after': '60' }),
  '/broken': status(500),
  '/reset': reset,
  '/agent': (request, response) =>
    void response
      .writeHead(request.headers['user-agent']?.includes('nightlight.example') ? 200 : 404)
      .end(),
};

let server: Server;
let host = '';
beforeAll(async () => {
  server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    (pathname === '/silent' ? silent : (pages[pathname] ?? status(404)))(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const unreachable = (reason: string): Answer => ({ kind: 'unreachable', reason });
const matching = (pattern: string): unknown => expect.stringMatching(pattern);
const movedTo = (path: string) => ({ kind: 'moved', to: matching(`^http://[^/]+${path}$`) });

describe('an address', () => {
  it.each<[path: string, answer: unknown]>([
    ['/fine', { kind: 'ok' }],
    ['/no-content', { kind: 'ok' }],
    ['/agent', { kind: 'ok' }],
    ['/head-refused', { kind: 'ok' }],
    ['/head-missing', { kind: 'ok' }],
    ['/head-resets', { kind: 'ok' }],
    ['/elsewhere', { kind: 'ok' }],
    ['/elsewhere-then-moved', { kind: 'ok' }],
    ['/moved', movedTo('/fine')],
    ['/moved-308', movedTo('/fine')],
    ['/moved-twice', movedTo('/fine')],
    ['/moved-then-elsewhere', movedTo('/elsewhere')],
    ['/moved-to-nothing', { kind: 'gone', status: 404 }],
    ['/missing', { kind: 'gone', status: 404 }],
    ['/removed', { kind: 'gone', status: 410 }],
    ['/forbidden', { kind: 'refused', status: 403 }],
    ['/law', { kind: 'refused', status: 451 }],
    ['/to-nowhere', { kind: 'refused', status: 301 }],
    ['/busy', { kind: 'busy', retryAfter: '120' }],
    ['/overloaded', { kind: 'busy', retryAfter: '60' }],
    ['/broken', unreachable('answers 500, a fault of its own')],
    ['/circle', unreachable('sends on in a circle')],
    ['/circle-of-two', unreachable('sends on in a circle')],
    ['/chain', unreachable('sends on again and again')],
    ['/to-mail', unreachable('sends on to something that is no web page')],
    ['/reset', { kind: 'unreachable', reason: matching('^breaks off') }],
  ])('%s has its answer', async (path, answer) => {
    expect(await answerOf(`http://${host}${path}`, manners)).toEqual(answer);
  });

  it('without an answer is given up after the time that was set', async () => {
    const answer = await answerOf(`http://${host}/silent`, { ...manners, patience: 50 });
    expect(answer).toEqual(unreachable('does not answer in time'));
  });

  it('of a server that speaks no TLS has no valid certificate', async () => {
    const answer = await answerOf(`https://${host}/fine`, manners);
    expect(answer).toMatchObject({ reason: matching('^has no valid certificate') });
  });

  it('of a server that is switched off takes no calls', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    await new Promise((resolve) => other.close(resolve));
    const answer = await answerOf(`http://127.0.0.1:${port}/`, manners);
    expect(answer).toEqual(unreachable('does not take calls'));
  });
});
