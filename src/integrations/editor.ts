import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeEditor } from '../editor/write-editor.ts';
import type { ContentOfBuild } from './content-of-build.ts';

/** Puts the editor at `/admin/`, beside the pages: none of them loads anything of it. */
export const editor = (content: () => ContentOfBuild): AstroIntegration => ({
  name: 'nightlight-editor',
  hooks: {
    'astro:build:done': ({ dir }) => writeEditor(fileURLToPath(dir), content().editor),
  },
});
