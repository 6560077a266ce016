import { styleText } from 'node:util';
import { describeFault, type Fault, type Severity } from '../../content-files/fault.ts';
import { markedLine, printable } from './source-line.ts';
import type { SourceLines } from './source-lines.ts';

/** Gives words a look where the terminal has one. */
export type Paint = (format: Parameters<typeof styleText>[0], text: string) => string;

/** Colours on a terminal, nowhere else, and none where somebody wants none (NO_COLOR). */
export const paintFor =
  (stream: NodeJS.WriteStream): Paint =>
  (format, text) =>
    styleText(format, text, { stream, validateStream: true });

/**
 * Faults as people read them. Advice comes first, without the lines that it is about, so that what has to be mended
 * stands last, where a terminal stops: by file, each fault with its line and its remedy.
 */
export function printedFaults(
  faults: readonly Fault[],
  lineOf: SourceLines,
  paint: Paint,
): string[] {
  const advice = faults.filter(({ severity }) => severity === 'info');
  const others = faults.filter(({ severity }) => severity !== 'info');
  return [
    ...(advice.length > 0 ? [paint('bold', 'Hints'), '', ...advice.flatMap(described), ''] : []),
    ...[...Map.groupBy(others, ({ path }) => path)].flatMap(([path, ofFile]) => [
      paint('bold', printable(path)),
      '',
      ...ofFile.flatMap((fault) => [...inFull(fault, lineOf, paint), '']),
    ]),
  ];
}

/** What a fault is, and its remedy. The name of a file may hold any sign, and so may what a message quotes. */
const described = (fault: Fault): string[] =>
  describeFault({
    ...fault,
    path: printable(fault.path),
    field: printable(fault.field),
    message: printable(fault.message),
  }).split(/\n(?= {4})/);

function inFull(fault: Fault, lineOf: SourceLines, paint: Paint): string[] {
  const [what = '', ...remedy] = described(fault);
  const line = lineOf(fault);
  return [
    paint(looks[fault.severity], what),
    ...(line === undefined ? [] : excerpt(line, fault)),
    ...remedy,
  ];
}

function excerpt(line: string, { line: number, column }: Fault): string[] {
  const { text, mark } = markedLine(line, column);
  const shown = `    ${number} | ${text}`;
  return mark === undefined ? [shown] : [shown, `    ${' '.repeat(`${number}`.length)} | ${mark}`];
}

const looks: Readonly<Record<Severity, 'red' | 'yellow' | 'cyan'>> = {
  error: 'red',
  warning: 'yellow',
  info: 'cyan',
};

/** `2 errors, 1 warning and 0 hints in 702 files` */
export function summary(files: number, faults: readonly Fault[]): string {
  const count = (severity: Severity, name: string) => {
    const number = faults.filter((fault) => fault.severity === severity).length;
    return `${number} ${name}${number === 1 ? '' : 's'}`;
  };
  return `Content: ${files} ${files === 1 ? 'file' : 'files'}, ${count('error', 'error')}, ${count('warning', 'warning')}, ${count('info', 'hint')}.`;
}
