import type { AstroIntegration } from 'astro';
import { besideThePages } from './beside-the-pages.ts';
import type { ContentOfBuild } from './content-of-build.ts';
import { inThread } from './in-thread.ts';

const writer = new URL('../editor/write-editor.ts', import.meta.url);

/** Puts the editor at `/admin/`, beside the pages: none of them loads anything of it. */
export const editor = (content: () => ContentOfBuild): AstroIntegration => ({
  name: 'nightlight-editor',
  hooks: besideThePages((output) => inThread(writer, 'writeEditor', output, content().editor)),
});
