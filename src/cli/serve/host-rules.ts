import { join, relative, resolve } from 'node:path';
import { resolveConfig } from '@netlify/config';
import { parseAllHeaders } from '@netlify/headers-parser';
import redirector from 'netlify-redirector';
import { UserFacingError } from '../user-facing-error.ts';

/** A request as the rules look at it. */
export interface HostRequest {
  /** Decoded, without the query. */
  readonly path: string;
  readonly query: string;
  readonly headers: Readonly<Record<string, string>>;
}

export interface Redirect {
  readonly status: number;
  readonly to: string;
  /** Whether it goes before a file of that address. */
  readonly force: boolean;
}

/** The headers and redirects of `netlify.toml`, `_headers` and `_redirects`. */
export interface HostRules {
  headersFor(path: string): Record<string, string>;
  redirectFor(request: HostRequest): Redirect | undefined;
}

/**
 * Reads the rules with Netlify's own parsers, so that there is no second list of them.
 * @param folder the built site
 * @param root where netlify.toml stands
 * @throws UserFacingError where `netlify.toml` cannot be read
 */
export async function readHostRules(folder: string, root = process.cwd()): Promise<HostRules> {
  const redirects = await readRedirects(folder, root);
  const headers = await readHeaders(folder, root);
  const matcher = await redirector.parseJSON(JSON.stringify(redirects), {
    jwtSecret: 'unused',
    jwtRoleClaim: 'unused',
  });
  return {
    headersFor: (path) =>
      Object.assign(
        {},
        ...headers.filter(({ pattern }) => pattern.test(path)).map(({ values }) => values),
      ) as Record<string, string>,
    redirectFor: ({ path, query, headers: sent }) => {
      const all = { 'x-language': languageOf(sent['accept-language']), 'x-country': '', ...sent };
      const match = matcher.match({
        scheme: 'https',
        host: 'localhost',
        path,
        query,
        headers: all,
        cookieValues: {},
        getHeader: (name) => (all as Record<string, string>)[name.toLowerCase()] ?? '',
        getCookie: () => '',
      });
      if (!match) return undefined;
      return { status: match.status, to: match.to, force: match.force === true };
    },
  };
}

/** A redirect as Netlify's configuration gives it, as far as it is named here. */
interface NetlifyRedirect {
  readonly from: string;
  readonly query: Readonly<Record<string, string>>;
}

async function readRedirects(folder: string, root: string) {
  try {
    const { config } = (await resolveConfig({
      config: resolve(root, 'netlify.toml'),
      // The `_redirects` of the folder that is served: it need not be the one that netlify.toml names, nor below it.
      inlineConfig: { build: { publish: relative('/', resolve(folder)) } },
      repositoryRoot: '/',
      cwd: root,
      offline: true,
      context: 'production',
      mode: 'cli',
      buffer: true,
    })) as { config: { redirects: NetlifyRedirect[] } };
    return config.redirects.map((rule) => ({
      ...rule,
      path: rule.from,
      params: rule.query,
      exceptions: {},
    }));
  } catch (error) {
    throw unreadable(error);
  }
}

async function readHeaders(folder: string, root: string) {
  const { headers, errors } = await parseAllHeaders({
    headersFiles: [join(folder, '_headers')],
    netlifyConfigPath: join(root, 'netlify.toml'),
    configHeaders: undefined,
    minimal: false,
  });
  if (errors.length > 0) throw unreadable(errors[0]);
  return headers.map((rule) => ({
    pattern: 'forRegExp' in rule ? rule.forRegExp : new RegExp(`^${rule.for}$`),
    values: rule.values,
  }));
}

const unreadable = (error: unknown) =>
  new UserFacingError(
    `The rules of netlify.toml, _headers or _redirects cannot be read: ${(error as Error).message.split('\n')[0] ?? ''}`,
  );

/** The first language that a browser asks for. `'fr-CA,fr;q=0.9' -> 'fr'` */
const languageOf = (header = '') => header.split(',')[0]!.split('-')[0]!.trim().toLowerCase();
