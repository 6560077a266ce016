import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { entryLoader } from '../../src/content-files/loader.ts';
import { forgetReading } from '../../src/content-files/reading-of-build.ts';
import { adding, contentTree, replacing } from '../support/content-tree.ts';

/** A text with components, which becomes a module, and one without, which is rendered when it is loaded. */
const module = 'explainers/listening-well/index.en.mdx';
const rendered = 'explainers/listening-well/index.fr.mdx';

let directory: string;
let kept: Map<string, { digest?: string }>;

beforeEach(() => {
  directory = contentTree();
  kept = new Map();
});
afterEach(() => {
  forgetReading();
  vi.unstubAllEnvs();
});

/** Loads the explainers as a build does, over what Astro kept of the last one; gives what it was asked to do. */
async function load() {
  vi.stubEnv('CONTENT_DIR', directory);
  forgetReading();
  const asked = { toRender: [] as string[], modules: [] as string[] };
  const context = {
    store: {
      get: (id: string) => kept.get(id),
      set: (entry: { id: string; digest: string; filePath: string; deferredRender?: true }) => {
        kept.set(entry.id, entry);
        if (entry.deferredRender) asked.modules.push(entry.filePath);
      },
      delete: (id: string) => kept.delete(id),
      keys: () => [...kept.keys()],
      addModuleImport: (path: string) => asked.modules.push(path),
    },
    generateDigest: (written: string) => written,
    renderMarkdown: (body: string, { fileURL }: { fileURL: URL }) => {
      asked.toRender.push(relative(directory, fileURL.pathname));
      return Promise.resolve({ html: body });
    },
    logger: { warn: vi.fn() },
  };
  await entryLoader('explainers').load(context as unknown as LoaderContext);
  return asked;
}

function change(path: string, by: (text: string) => string): void {
  const file = join(directory, path);
  writeFileSync(file, by(readFileSync(file, 'utf8')));
}

describe('a text that Astro kept of the last build', () => {
  it('is rendered once, and not again while nothing has changed', async () => {
    expect((await load()).toRender).toEqual([rendered]);
    expect((await load()).toRender).toEqual([]);
    expect([...kept.keys()].sort()).toEqual(['listening-well/en', 'listening-well/fr']);
  });

  it('stays a module where it has components', async () => {
    const place = relative(process.cwd(), join(directory, module));
    expect((await load()).modules).toEqual([place]);
    expect((await load()).modules).toEqual([place]);
  });

  it.each<[string, string, (text: string) => string]>([
    ['its own words', rendered, adding('Une phrase de plus.')],
    ['a field of it', rendered, replacing('Bien écouter', 'Mieux écouter')],
    ['the address of a page', 'pages/about/index.en.mdx', replacing('slug: ', 'slug: more-')],
    ['a word of the interface', 'ui/fr.yaml', adding('# Another note.')],
    [
      'the day on which a text appears',
      module,
      replacing('order: 1', 'order: 1\npublishOn: 2126-11-22'),
    ],
  ])('is rendered again after a change of %s', async (_, path, by) => {
    await load();
    change(path, by);
    expect((await load()).toRender).toEqual([rendered]);
  });

  it.each<[string, string, (text: string) => string]>([
    ['the words of another text', 'pages/about/index.en.mdx', adding('One more sentence.')],
    ['the text that it translates', module, adding('One more sentence.')],
  ])('stays as it is after a change of %s', async (_, path, by) => {
    await load();
    change(path, by);
    expect((await load()).toRender).toEqual([]);
  });

  it('is kept no longer than its file', async () => {
    await load();
    change(rendered, () => '');
    await load();
    expect([...kept.keys()]).toEqual(['listening-well/en']);
  });
});
