import { existsSync } from 'node:fs';
import type { Command } from './commands.ts';
import { readHostRules } from './serve/host-rules.ts';
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
  const server = createSiteServer(folder, await readHostRules(folder));
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? portTaken(port) : error);
    });
    server.listen(port, 'localhost', resolve);
  });
  return server;
}

function portFrom(text = '4321'): number {
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new UserFacingError(`PORT is “${text}”, and a port is a whole number from 1 to 65535.`);
}

const portTaken = (port: number) =>
  new UserFacingError(
    `Port ${port} is taken, perhaps by an earlier npm start. End that, or choose another: PORT=${port + 1} npm start`,
  );
