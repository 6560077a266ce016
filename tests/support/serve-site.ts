import { startServer } from '../../src/cli/serve.ts';
import { endServer, originOf } from '../../src/cli/serve/listen.ts';

/** Serves a built folder on a free port. The caller stops it. */
export async function serveSite(folder = 'dist') {
  const server = await startServer(folder, 0);
  return {
    origin: originOf(server),
    stop: () => {
      endServer(server);
    },
  };
}
