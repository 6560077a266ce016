import { type ChildProcess, spawn } from 'node:child_process';
import { Transform } from 'node:stream';

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

/** Runs a program with this Node, and gives its exit code and all that it said, for whoever runs several at once. */
export async function runNodeQuietly(
  args: readonly string[],
): Promise<{ code: number; output: Buffer }> {
  const child = startPiped(args);
  const said: Buffer[] = [];
  child.stdout.on('data', (part: Buffer) => said.push(part));
  child.stderr.on('data', (part: Buffer) => said.push(part));
  const code = await endOf(child);
  return { code, output: Buffer.concat(said) };
}

/** A program that runs, and says nothing before it is let. */
export interface HeldProgram {
  /** Lets it speak on this terminal, and gives its exit code. */
  readonly release: () => Promise<number>;
  /** Ends it, and waits until it has ended. */
  readonly stop: () => Promise<void>;
}

/**
 * Starts a program with this Node, while this one still finds out whether it should run at all.
 * @param isSilenced asked of what it says of errors: from where it holds, nothing more of them is shown
 */
export function startNode(
  args: readonly string[],
  isSilenced: (words: string) => boolean = () => false,
): HeldProgram {
  const child = startPiped(args);
  const ended = endOf(child);
  return {
    release() {
      child.stdout.pipe(process.stdout, { end: false });
      child.stderr.pipe(until(isSilenced)).pipe(process.stderr, { end: false });
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

/** Lets words through as they come, up to the first that are to be silenced. */
function until(isSilenced: (words: string) => boolean): Transform {
  let isSilent = false;
  return new Transform({
    transform(words: Buffer, _, done) {
      isSilent ||= isSilenced(words.toString());
      done(null, isSilent ? undefined : words);
    },
  });
}

const startPiped = (args: readonly string[]) =>
  spawn(process.execPath, args, {
    stdio: ['inherit', 'pipe', 'pipe'],
    // It sees a pipe where its words will stand on a terminal.
    env: { ...process.env, ...(process.stdout.isTTY && { FORCE_COLOR: '1' }) },
  });

const endOf = (child: ChildProcess) =>
  new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      resolve(code ?? 1);
    });
  });
