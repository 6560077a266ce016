import type { AddressInfo } from 'node:net';
import { startServer } from '../../src/cli/serve.ts';

/** Serves a built folder on a free port. The caller stops it. */
export async function serveSite(folder = 'dist') {
  const server = await startServer(folder, 0);
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
