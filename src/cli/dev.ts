import type { Command } from './commands.ts';
import { runNode } from './run-node.ts';

/** `npm run dev`: the development server of Astro, in the foreground. Drafts and what is scheduled are shown. */
export const command: Command = (options) =>
  runNode(['node_modules/astro/bin/astro.mjs', 'dev', ...options], {
    ASTRO_DEV_BACKGROUND: '0',
    CONTEXT: 'dev',
  });
