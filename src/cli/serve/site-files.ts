import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { lookup } from 'mrmime';
import { compress, type Encoding } from './encoding.ts';

/** A file of the site with its compressed forms, each made once. */
export interface SiteFile {
  readonly type: string;
  readonly digest: string;
  encoded(encoding: Encoding): Promise<{ body: Buffer; contentEncoding?: Encoding }>;
}

const compressible =
  /^(text\/|application\/(json|javascript|xml|atom\+xml|manifest\+json|wasm)|image\/svg)/;

/** Files that a host reads and does not serve. */
const hidden = new Set(['/_headers', '/_redirects']);

/** The files of a built site, found by path. The folder is read once: a new build needs a new server. */
export class SiteFiles {
  readonly #folder: string;
  #paths: Promise<ReadonlySet<string>> | undefined;
  readonly #files = new Map<string, Promise<SiteFile>>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The file at a decoded path; a path that ends in a slash means the page of that folder. */
  async find(path: string): Promise<SiteFile | undefined> {
    const name = path.endsWith('/') ? `${path}index.html` : path;
    this.#paths ??= listPaths(this.#folder);
    if (hidden.has(name) || !(await this.#paths).has(name)) return undefined;
    let file = this.#files.get(name);
    if (!file) {
      file = readSiteFile(join(this.#folder, name));
      this.#files.set(name, file);
    }
    return file;
  }
}

async function listPaths(folder: string): Promise<ReadonlySet<string>> {
  const items = await readdir(folder, { recursive: true, withFileTypes: true });
  return new Set(
    items
      .filter((item) => item.isFile())
      .map((item) => join(item.parentPath, item.name).slice(folder.length).split(sep).join('/')),
  );
}

async function readSiteFile(path: string): Promise<SiteFile> {
  const body = await readFile(path);
  const type = contentType(path);
  const compressed = new Map<Encoding, Promise<Buffer>>();
  return {
    type,
    digest: createHash('sha256').update(body).digest('base64url').slice(0, 22),
    async encoded(encoding) {
      if (encoding === 'identity' || !compressible.test(type)) return { body };
      let smaller = compressed.get(encoding);
      if (!smaller) {
        smaller = compress(body, encoding);
        compressed.set(encoding, smaller);
      }
      return { body: await smaller, contentEncoding: encoding };
    },
  };
}

function contentType(path: string): string {
  if (path.endsWith('feed.xml')) return 'application/atom+xml; charset=utf-8';
  if (path.endsWith('feed.json')) return 'application/feed+json; charset=utf-8';
  if (path.endsWith('.vcf')) return 'text/vcard; charset=utf-8';
  const type = lookup(extname(path)) ?? 'application/octet-stream';
  return /^text\/|javascript|json|xml/.test(type) ? `${type}; charset=utf-8` : type;
}
