import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { frenchSpacesIn } from '../domain/typography/french-spaces.ts';
import type { CollectionName } from '../schemas/collections.ts';
import type { EntryFile } from './entry.ts';
import { describeFault } from './fault.ts';
import { contentDirectory } from './location.ts';
import { readCollection } from './read-content.ts';
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
          void loadCollection(collection, context);
        }
      });
    },
  };
}

async function loadCollection(collection: CollectionName, context: LoaderContext): Promise<void> {
  const { entries, faults } = readCollection(contentDirectory(), collection);
  for (const fault of faults) context.logger.warn(describeFault(fault));
  const gone = new Set(context.store.keys());
  const whole = entries.filter((entry) => entry.isValid && !isUnfinishedTranslation(entry));
  for (const entry of whole) {
    const id = `${entry.id}/${entry.locale}`;
    gone.delete(id);
    context.store.set({ id, ...(await storedEntry(entry, context)) });
  }
  for (const id of gone) context.store.delete(id);
}

/** A note on wording stands in braces, which Markdown alone would print. */
const mdxSign = /<[A-Z]|\{\/\*/;

async function storedEntry(entry: EntryFile, context: LoaderContext) {
  const file = join(contentDirectory(), entry.relativePath);
  const filePath = relative(process.cwd(), file);
  const data = entry.locale === 'fr' ? frenchSpacesIn(entry.data) : { ...entry.data };
  const isModule = mdxSign.test(entry.body);
  const rendered =
    isModule || entry.body.trim() === ''
      ? undefined
      : await context.renderMarkdown(entry.body, { fileURL: pathToFileURL(file) });
  return {
    data,
    body: entry.body,
    filePath,
    // What Astro kept of another build goes by this. The HTML counts: its links change with the slug of another entry,
    // or on the day on which that appears. So does the place: a module is read again from where it stands now.
    digest: context.generateDigest(JSON.stringify([filePath, data, entry.body, rendered?.html])),
    ...(isModule && { deferredRender: true }),
    ...(rendered && { rendered }),
  };
}
