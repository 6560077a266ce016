import { spawn } from 'node:child_process';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What a program cost. The system tells all but the clock: what it does not tell is missing. */
export interface Cost {
  /** By the clock. */
  readonly seconds: number;
  /** Of the processor, user and system, with all processes that it started. */
  readonly processorSeconds?: number | undefined;
  /** The memory of its largest process at its highest. */
  readonly megabytes?: number | undefined;
}

const aLook = 100;

/** Runs a program of Node to its end. Its output appears only when it fails. */
export async function measuredRun(
  args: readonly string[],
  options: { cwd?: string; env?: Readonly<Record<string, string>> } = {},
): Promise<Cost> {
  const start = performance.now();
  const before = processorTimeOfChildren();
  const child = spawn(process.execPath, args, {
    cwd: options.cwd,
    env: { ...process.env, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (text: Buffer) => (output += text.toString()));
  }
  let most = 0;
  const watch = setInterval(() => {
    most = Math.max(most, ...familyOf(child.pid ?? 0).map(peakMemory));
  }, aLook);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  clearInterval(watch);
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}:\n${output.slice(-4000)}`);
  return {
    seconds: (performance.now() - start) / 1000,
    processorSeconds: before === undefined ? undefined : processorTimeOfChildren()! - before,
    megabytes: most > 0 ? Math.round(most / 1024) : undefined,
  };
}

/** A process and those that it started, by Linux’s own account; elsewhere the process alone. */
function familyOf(pid: number): number[] {
  const children = read(`/proc/${pid}/task/${pid}/children`).split(' ').filter(Boolean).map(Number);
  return [pid, ...children.flatMap(familyOf)];
}

/** Linux counts in hundredths of a second. */
const ticks = 100;

/** Seconds of all children of this process that have ended, with theirs: two fields of one line, after the name. */
function processorTimeOfChildren(): number | undefined {
  const fields = read('/proc/self/stat').split(') ').at(-1)!.split(' ');
  const [user, system] = [fields[13], fields[14]];
  return system === undefined ? undefined : (Number(user) + Number(system)) / ticks;
}

/** Kilobytes. */
const peakMemory = (pid: number) =>
  Number(/^VmHWM:\s*(\d+)/m.exec(read(`/proc/${pid}/status`))?.[1] ?? 0);

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return ''; // The process has ended, or the system has no /proc.
  }
}

export interface Weight {
  readonly files: number;
  readonly bytes: number;
}

/** The files below a folder, and what they weigh together, in bytes. */
export function weightOf(directory: string): Weight {
  const files = globSync('**/*', { cwd: directory, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => statSync(join(entry.parentPath, entry.name)).size);
  return { files: files.length, bytes: files.reduce((sum, size) => sum + size, 0) };
}
