/** A line of a vCard: its name, its parameters and its value as written, escapes and all. */
export interface VcardLine {
  readonly name: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly value: string;
}

/**
 * Reads one vCard 4.0 as strictly as RFC 6350 allows.
 * @throws Error for what a careful reader would refuse: bare line ends, lines over 75 octets, an escape that is none
 */
export function readVcard(text: string): VcardLine[] {
  if (!text.endsWith('\r\n')) throw new Error('The last line has no end.');
  const physical = text.slice(0, -2).split('\r\n');
  for (const line of physical) {
    if (/[\r\n]/.test(line)) throw new Error(`A bare line end: ${JSON.stringify(line)}`);
    if (Buffer.byteLength(line) > 75) throw new Error(`Over 75 octets: ${line}`);
    if (line.includes('\uFFFD')) throw new Error(`A letter was cut in two: ${line}`);
  }
  const lines = unfolded(text).slice(0, -2).split('\r\n').map(readLine);
  const names = lines.map(({ name }) => name);
  if (names[0] !== 'BEGIN' || names[1] !== 'VERSION' || names.at(-1) !== 'END') {
    throw new Error(`Not a card: ${names.join()}`);
  }
  return lines;
}

/** Puts folded lines together again. */
export const unfolded = (text: string) => text.replaceAll('\r\n ', '');

/** The text that an escaped value stands for. */
export function unescaped(value: string): string {
  if (/(?<!\\)(?:\\\\)*[,;]/.test(value)) throw new Error(`A bare comma or semicolon: ${value}`);
  return value.replaceAll(/\\(.?)/gs, (escape, letter: string) => {
    if (letter === 'n' || letter === 'N') return '\n';
    if (!/^[\\,;]$/.test(letter)) throw new Error(`${escape} is no escape: ${value}`);
    return letter;
  });
}

function readLine(line: string): VcardLine {
  const match = /^([A-Z]+)((?:;[A-Z]+=[A-Za-z0-9-]+)*):(.+)$/s.exec(line);
  if (!match) throw new Error(`Not a line of a card: ${line}`);
  const parameters = match[2]!
    .split(';')
    .slice(1)
    .map((part) => part.split('='));
  return {
    name: match[1]!,
    parameters: Object.fromEntries(parameters) as Record<string, string>,
    value: match[3]!,
  };
}
