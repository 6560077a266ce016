import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type Encoding, preferredEncoding } from './encoding.ts';
import type { HostRules } from './host-rules.ts';
import { SiteFiles, type SiteFile } from './site-files.ts';

/** A server that answers as the host does: rules first where they are forced, files, then rules, then the 404 page. */
export function createSiteServer(folder: string, rules: HostRules): Server {
  const files = new SiteFiles(folder);
  return createServer((request, response) => {
    answer(request, response, files, rules).catch((error: unknown) => {
      console.error(error);
      response.writeHead(500).end();
    });
  });
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  files: SiteFiles,
  rules: HostRules,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const address = addressOf(request.url ?? '/');
  if (!address) {
    response.writeHead(400).end();
    return;
  }
  const { path, query } = address;
  const file = await files.find(path);
  const headers = Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
  );
  const redirect = rules.redirectFor({ path, query, headers });
  if (redirect && (redirect.force || !file)) {
    response.writeHead(redirect.status, { location: redirect.to, ...rules.headersFor(path) }).end();
  } else if (!file && (await files.find(`${path}/`))) {
    response.writeHead(301, { location: `${encodeURI(path)}/${query && `?${query}`}` }).end();
  } else {
    const found = file ?? (await files.find('/404.html'));
    await send(request, response, file ? 200 : 404, found, rules.headersFor(path));
  }
}

function addressOf(url: string): { path: string; query: string } | undefined {
  try {
    const { pathname, search } = new URL(url, 'http://localhost');
    return { path: decodeURIComponent(pathname), query: search.slice(1) };
  } catch {
    return undefined;
  }
}

async function send(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  file: SiteFile | undefined,
  ruleHeaders: Record<string, string>,
): Promise<void> {
  if (!file) {
    response.writeHead(404).end();
    return;
  }
  const encoding: Encoding = preferredEncoding(request.headers['accept-encoding'] ?? '');
  const { body, contentEncoding } = await file.encoded(encoding);
  const etag = `"${file.digest}-${contentEncoding ?? 'plain'}"`;
  const headers = {
    'cache-control': 'public, max-age=0, must-revalidate',
    'content-type': file.type,
    ...lowerCased(ruleHeaders),
    vary: 'accept-encoding',
    etag,
    ...(contentEncoding && { 'content-encoding': contentEncoding }),
  };
  if (status === 200 && request.headers['if-none-match'] === etag) {
    response.writeHead(304, headers).end();
    return;
  }
  response.writeHead(status, { ...headers, 'content-length': body.length });
  response.end(request.method === 'HEAD' ? undefined : body);
}

const lowerCased = (headers: Record<string, string>) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
