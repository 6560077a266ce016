import { spawn } from 'node:child_process';

/** Runs a program with this Node, its output on this terminal, and gives its exit code. */
export function runNode(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      stdio: 'inherit',
      env: { ...process.env, ...environment },
    });
    child.once('error', reject);
    child.once('exit', (code) => {
      resolve(code ?? 1);
    });
  });
}

/** A program that runs, and says nothing before it is let. */
export interface HeldProgram {
  /** Lets it speak on this terminal, and gives its exit code. */
  readonly release: () => Promise<number>;
  /** Ends it, and waits until it has ended. */
  readonly stop: () => Promise<void>;
}

/** Starts a program with this Node, while this one still finds out whether it should run at all. */
export function startNode(args: readonly string[]): HeldProgram {
  const child = spawn(process.execPath, args, {
    stdio: ['inherit', 'pipe', 'pipe'],
    // It sees a pipe where its words will stand on a terminal.
    env: { ...process.env, ...(process.stdout.isTTY && { FORCE_COLOR: '1' }) },
  });
  const ended = new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      resolve(code ?? 1);
    });
  });
  return {
    release() {
      child.stdout.pipe(process.stdout, { end: false });
      child.stderr.pipe(process.stderr, { end: false });
      return ended;
    },
    async stop() {
      child.stdout.resume();
      child.stderr.resume();
      child.kill();
      await ended;
    },
  };
}
