import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { frenchSpacesIn } from '../domain/typography/french-spaces.ts';
import type { CollectionName } from '../schemas/collections.ts';
import type { EntryFile } from './entry.ts';
import { describeFault } from './fault.ts';
import { contentDirectory, shownPath } from './location.ts';
import { forgetReading, readingOfBuild } from './reading-of-build.ts';
import { isUnfinishedTranslation } from './unfinished.ts';

/**
 * Hands the entries of a collection to Astro, as `check` reads them: `fr-3114/en`.
 * A text without components is rendered here: as a module of its own it would cost the build far more.
 */
export function entryLoader(collection: CollectionName): Loader {
  return {
    name: `nightlight-${collection}`,
    async load(context) {
      await loadCollection(collection, context);
      context.watcher?.on('all', (_, path) => {
        if (path.startsWith(join(contentDirectory(), collection))) {
          forgetReading();
          void loadCollection(collection, context);
        }
      });
    },
  };
}

async function loadCollection(collection: CollectionName, context: LoaderContext): Promise<void> {
  const directory = contentDirectory();
  const { entries, faults, renderingDigest } = readingOfBuild(directory);
  const folder = shownPath(directory, `${collection}/`);
  for (const fault of faults) {
    if (fault.path.startsWith(folder)) context.logger.warn(describeFault(fault));
  }
  const gone = new Set(context.store.keys());
  const whole = entries.filter(
    (entry) => entry.collection === collection && entry.isValid && !isUnfinishedTranslation(entry),
  );
  for (const entry of whole) {
    const id = `${entry.id}/${entry.locale}`;
    gone.delete(id);
    await storeEntry(id, entry, context, renderingDigest);
  }
  for (const id of gone) context.store.delete(id);
}

/** A note on wording stands in braces, which Markdown alone would print. */
const mdxSign = /<[A-Z]|\{\/\*/;

/** Hands one entry over, unless Astro has kept it as it would be today. */
async function storeEntry(
  id: string,
  entry: EntryFile,
  context: LoaderContext,
  renderingDigest: string,
): Promise<void> {
  const file = join(contentDirectory(), entry.relativePath);
  const filePath = relative(process.cwd(), file);
  const data = entry.locale === 'fr' ? frenchSpacesIn(entry.data) : { ...entry.data };
  const isModule = mdxSign.test(entry.body);
  // The place counts too: a module is read again from where it stands now.
  const digest = context.generateDigest(
    JSON.stringify([renderingDigest, filePath, data, entry.body]),
  );
  if (context.store.get(id)?.digest === digest) {
    if (isModule) context.store.addModuleImport(filePath);
    return;
  }
  const isRendered = !isModule && entry.body.trim() !== '';
  context.store.set({
    id,
    data,
    filePath,
    digest,
    ...(isModule && { deferredRender: true }),
    ...(isRendered && {
      rendered: await context.renderMarkdown(entry.body, { fileURL: pathToFileURL(file) }),
    }),
  });
}
