import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { UserFacingError } from '../user-facing-error.ts';

/** Lets a server answer on localhost, and nowhere else. */
export async function listen(server: Server, port: number): Promise<Server> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? portTaken(port) : error);
    });
    server.listen(port, 'localhost', resolve);
  });
  return server;
}

/** Where a server answers: `http://localhost:4321` */
export const originOf = (server: Server): string =>
  `http://localhost:${(server.address() as AddressInfo).port}`;

/** Ends a server at once, whoever still listens to it. */
export function endServer(server: Server): void {
  server.close();
  server.closeAllConnections();
}

/** The port that `PORT` names, else 4321. */
export function portFrom(text = '4321'): number {
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new UserFacingError(`PORT is “${text}”, and a port is a whole number from 1 to 65535.`);
}

const portTaken = (port: number) =>
  new UserFacingError(
    `Port ${port} is taken, perhaps by an earlier npm start. End that, or choose another: PORT=${port + 1} npm start`,
  );
