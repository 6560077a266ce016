import { existsSync } from 'node:fs';
import type { Command } from './commands.ts';
import { readHostRules } from './serve/host-rules.ts';
import { listen, portFrom } from './serve/listen.ts';
import { createSiteServer } from './serve/server.ts';
import { UserFacingError } from './user-facing-error.ts';

/** `npm run serve`: serves the last build as its host would. Ends with the process. */
export const command: Command = async () => {
  const port = portFrom(process.env['PORT']);
  const server = await startServer('dist', port);
  console.log(`Nightlight is at http://localhost:${port}`);
  return new Promise((resolve) => {
    server.once('close', () => {
      resolve(0);
    });
  });
};

/** Starts serving a built folder on localhost. */
export async function startServer(folder: string, port: number) {
  if (!existsSync(`${folder}/index.html`)) {
    throw new UserFacingError(
      'Nothing is built yet: run npm run build first, or npm start for both.',
    );
  }
  return listen(createSiteServer(folder, await readHostRules(folder)), port);
}
