import { createInterface } from 'node:readline';
import { UserFacingError } from '../user-facing-error.ts';

/** Somebody who can be asked. */
export interface Terminal {
  say: (text: string) => void;
  ask: (question: string) => Promise<string>;
}

/** Asks on standard output and reads lines from standard input, one at a time: a pipe may bring many at once. */
export async function withTerminal<Result>(
  work: (terminal: Terminal) => Promise<Result>,
): Promise<Result> {
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  const arriving = lines[Symbol.asyncIterator]();
  try {
    return await work({
      say: (text) => {
        console.log(text);
      },
      async ask(question) {
        lines.setPrompt(question);
        lines.prompt();
        const next = await arriving.next();
        if (next.done) throw new UserFacingError('\nThe answers ended. Nothing was written.');
        return next.value;
      },
    });
  } finally {
    lines.close();
  }
}
