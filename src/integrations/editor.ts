import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentDirectory } from '../content-files/location.ts';
import { readContent } from '../content-files/read-content.ts';
import { writeEditor } from '../editor/write-editor.ts';

/** Puts the editor at `/admin/`, beside the pages: none of them loads anything of it. */
export const editor = (): AstroIntegration => ({
  name: 'nightlight-editor',
  hooks: {
    'astro:build:done': ({ dir }) =>
      writeEditor(fileURLToPath(dir), readContent(contentDirectory())),
  },
});
