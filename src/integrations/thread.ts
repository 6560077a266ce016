import { workerData } from 'node:worker_threads';

/** What a thread is started for: a function that a module exports, and what it is given. */
export interface ThreadTask {
  readonly module: string;
  readonly name: string;
  readonly values: readonly unknown[];
}

type Functions = Readonly<Record<string, (...values: readonly unknown[]) => Promise<void>>>;

const { module, name, values } = workerData as ThreadTask;
const functions = (await import(module)) as Functions;
await functions[name]!(...values);
