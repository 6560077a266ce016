/**
 * The dark squares of a QR code as the path of a drawing in which a square is one unit wide: a rectangle for each run
 * of dark squares. `[[true, true, false], [false, false, true]] -> 'M0 0h2v1h-2zM2 1h1v1h-1z'`
 */
export function codePath(rows: readonly (readonly boolean[])[]): string {
  return rows
    .flatMap((row, y) => runsOf(row).map(({ x, length }) => rectangle(x, y, length)))
    .join('');
}

function runsOf(row: readonly boolean[]): { x: number; length: number }[] {
  const runs: { x: number; length: number }[] = [];
  row.forEach((isDark, x) => {
    const last = runs.at(-1);
    if (!isDark) return;
    if (last && last.x + last.length === x) last.length += 1;
    else runs.push({ x, length: 1 });
  });
  return runs;
}

const rectangle = (x: number, y: number, length: number) => `M${x} ${y}h${length}v1h-${length}z`;
