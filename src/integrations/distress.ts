import type { AstroIntegration } from 'astro';
import type { Locale } from '../config/locales.ts';
import { waitForHearing } from '../content-files/kept-distress.ts';
import { contentDirectory } from '../content-files/location.ts';
import { inThread } from './in-thread.ts';

const words = new URL('../content-files/kept-distress.ts', import.meta.url);

/** Learns beside the pages what examples of distress teach, where nothing of it is kept: five seconds of a processor. */
export const distress = (locales: readonly Locale[]): AstroIntegration => ({
  name: 'nightlight-distress',
  hooks: {
    'astro:build:start': () => {
      const learning = inThread(words, 'keepHeardDistress', contentDirectory(), locales);
      waitForHearing(learning.finish());
    },
  },
});
