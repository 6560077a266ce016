import { Worker } from 'node:worker_threads';
import type { ThreadTask } from './thread.ts';

/** Work that goes on in a thread of its own. */
export interface ThreadedWork {
  /**
   * Waits until it is done.
   * @throws Error what the work threw
   */
  readonly finish: () => Promise<void>;
}

/**
 * Calls an exported function of a module in a thread of its own, while pages are drawn in this one. What it is given is
 * copied. A build that fails meanwhile does not wait for it.
 * `inThread(new URL('../kits/write-pictures.ts', import.meta.url), 'writePictures', files, output)`
 */
export function inThread(module: URL, name: string, ...values: readonly unknown[]): ThreadedWork {
  const task: ThreadTask = { module: module.href, name, values };
  const worker = new Worker(new URL('./thread.ts', import.meta.url), { workerData: task });
  worker.unref();
  const ended = new Promise<void>((resolve, reject) => {
    worker.once('error', reject);
    worker.once('exit', () => {
      resolve();
    });
  });
  // A failure is told where it is waited for; before that it would end the build without a name.
  ended.catch(() => undefined);
  return {
    finish() {
      worker.ref();
      return ended;
    },
  };
}
