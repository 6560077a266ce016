import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { ThreadedWork } from './in-thread.ts';

/**
 * Hooks of an integration whose files do not follow from the pages: its work begins when Astro has emptied the folder of
 * the site, and is waited for when all pages are drawn.
 * @param said what the build says of it in the end
 */
export function besideThePages(
  start: (output: string) => ThreadedWork,
  said?: () => string,
): AstroIntegration['hooks'] {
  let output = '';
  let work: ThreadedWork | undefined;
  return {
    'astro:config:done': ({ config }) => {
      output = fileURLToPath(config.outDir);
    },
    'astro:build:setup': () => {
      work = start(output);
    },
    'astro:build:done': async ({ logger }) => {
      await work?.finish();
      if (said) logger.info(said());
    },
  };
}
