import { copyFile, mkdir, rm } from 'node:fs/promises';
import { contentDirectory } from '../content-files/location.ts';
import { readContent } from '../content-files/read-content.ts';
import { editorConfiguration } from '../editor/configuration.ts';
import { editorOpenerPolicy, editorPolicy } from '../editor/security-policy.ts';
import { writeEditor } from '../editor/write-editor.ts';
import type { Command } from './commands.ts';
import { listen, portFrom } from './serve/listen.ts';
import { createSiteServer } from './serve/server.ts';

const folder = '.cache/admin';

/** `npm run admin`: the editor for the files of this checkout, without an account and without a build. */
export const command: Command = async () => {
  const port = portFrom(process.env['PORT']);
  const server = await startEditor(port);
  console.log(`The editor is at http://localhost:${port}/admin/

1. Open it in Chrome, Edge or another Chromium: other browsers cannot write files.
2. Press “Work with Local Repository” and choose this folder: ${process.cwd()}
3. Allow the browser to edit it. Whatever you save is a file in ${contentDirectory()}.
4. Look at it: npm run dev. Then commit the files as you always do.

Ctrl+C ends it.`);
  return new Promise((resolve) => {
    server.once('close', () => {
      resolve(0);
    });
  });
};

/** Makes the editor and serves it on localhost alone. Content with faults can be opened: that is how they are mended. */
export async function startEditor(port: number) {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const content = readContent(contentDirectory());
  await writeEditor(folder, editorConfiguration(content, [...content.messages.keys()]));
  await copyFile('public/favicon.svg', `${folder}/favicon.svg`);
  const server = createSiteServer(folder, {
    headersFor: () => ({
      'Content-Security-Policy': editorPolicy,
      'Cross-Origin-Opener-Policy': editorOpenerPolicy,
    }),
    redirectFor: ({ path }) =>
      path === '/' ? { status: 302, to: '/admin/', force: true } : undefined,
  });
  return listen(server, port);
}
