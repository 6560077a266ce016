import { request } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer } from '../../src/cli/serve.ts';
import { readHostRules } from '../../src/cli/serve/host-rules.ts';
import { serveSite } from '../support/serve-site.ts';

let site: Awaited<ReturnType<typeof serveSite>>;

beforeAll(async () => {
  site = await serveSite();
});
afterAll(() => {
  site.stop();
});

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  new Promise<Answer>((resolve, reject) => {
    request(`${site.origin}${path}`, { headers, method }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks),
        });
      });
    })
      .on('error', reject)
      .end();
  });

describe('the server', () => {
  it('sends pages with the headers of netlify.toml and the policy of the build', async () => {
    const { status, headers } = await ask('/en/');
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'; script-src 'self'/);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers['strict-transport-security']).toContain('max-age=');
    expect(headers['permissions-policy']).toContain('geolocation=()');
  });

  it('sends the card of a service as one, in UTF-8', async () => {
    const { headers, body } = await ask('/en/help/fr/3114.vcf');
    expect(headers['content-type']).toBe('text/vcard; charset=utf-8');
    expect(body.toString()).toContain('TEL;VALUE=uri;TYPE=voice:tel:3114\r\n');
  });

  it.each([
    ['fr-CA,fr;q=0.9,en;q=0.8', '/fr/'],
    ['ar', '/ar/'],
    ['en-GB,en;q=0.9', '/en/'],
  ])('sends a visitor who asks for %s from / to %s', async (language, expected) => {
    const { status, headers } = await ask('/', { 'accept-language': language });
    expect([status, headers['location']]).toEqual([302, expected]);
  });

  it('gives the plain choice of languages to a visitor whose language is not offered', async () => {
    const { status, body } = await ask('/', { 'accept-language': 'ja' });
    expect(status).toBe(200);
    expect(body.toString()).toContain('href="/fr/"');
  });

  it.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ] as const)('compresses as %s for those who accept it', async (encoding, decompress) => {
    const plain = await ask('/en/');
    const { headers, body } = await ask('/en/', { 'accept-encoding': encoding });
    expect(headers['content-encoding']).toBe(encoding);
    expect(headers['vary']).toBe('accept-encoding');
    expect(body.length).toBeLessThan(plain.body.length / 3);
    expect(decompress(body)).toEqual(plain.body);
  });

  it('does not send again what the browser has', async () => {
    const { headers } = await ask('/en/');
    const again = await ask('/en/', { 'if-none-match': String(headers['etag']) });
    expect([again.status, again.body.length]).toEqual([304, 0]);
  });

  it('keeps hashed files for good and asks again for pages', async () => {
    const { body, headers } = await ask('/en/');
    const script = /src="(\/_astro\/[^"]+\.js)"/.exec(body.toString())?.[1] ?? '';
    expect((await ask(script)).headers['cache-control']).toContain('immutable');
    expect(headers['cache-control']).toContain('must-revalidate');
  });

  it('answers an address that does not exist with 404 and a page that offers help', async () => {
    const { status, body } = await ask('/en/nothing-here/');
    expect(status).toBe(404);
    expect(body.toString()).toContain('href="/en/help/"');
  });

  it('sends an address without its last slash to the one with it', async () => {
    const { status, headers } = await ask('/en/help');
    expect([status, headers['location']]).toEqual([301, '/en/help/']);
  });

  it.each(['/_headers', '/_redirects', '/../package.json', '/%2e%2e/package.json', '/en/%00/'])(
    'does not give out %s',
    async (path) => {
      const { status, body } = await ask(path);
      expect(status).toBe(404);
      expect(body.toString()).not.toContain('"dependencies"');
    },
  );

  it('answers a broken address with 400', async () => {
    expect((await ask('/%E0%A4%A/')).status).toBe(400);
  });

  it('takes no other method than GET and HEAD', async () => {
    expect((await ask('/en/', {}, 'POST')).status).toBe(405);
    const { status, body } = await ask('/en/', {}, 'HEAD');
    expect([status, body.length]).toEqual([200, 0]);
  });
});

describe('what a person can mend is said in a sentence', () => {
  it('when the port is taken', async () => {
    const port = Number(new URL(site.origin).port);
    await expect(startServer('dist', port)).rejects.toThrow(`Port ${port} is taken`);
  });

  it('when nothing is built', async () => {
    const empty = mkdtempSync(join(tmpdir(), 'nightlight-'));
    await expect(startServer(empty, 0)).rejects.toThrow(/Nothing is built yet: run npm run build/);
  });

  it('when netlify.toml cannot be read', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'nightlight-'));
    writeFileSync(join(folder, 'netlify.toml'), '[[headers]\n  for = ');
    await expect(readHostRules(folder, folder)).rejects.toThrow(/^The rules of netlify\.toml/);
  });
});
