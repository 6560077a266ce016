import { renderSVG } from 'uqr';
import { type FacadeShape, windowsOf } from '../domain/facade/facade.ts';

/** The colours of `src/styles/tokens.css` that a sheet of white paper needs. */
export const posterColours = {
  ink: '#18213f',
  muted: '#454f6b',
  accent: '#744400',
  line: '#e4dcc9',
  lamp: '#ffce6b',
  ember: '#ff9d5c',
  night: '#0b1226',
  pane: '#1d2a5c',
} as const;

const cell = { width: 26, height: 34 };
const pane = { x: 5, y: 5, width: 16, height: 22 };

/** A house front at night, the same windows for the same seed. */
export function houseFront(seed: string, shape: FacadeShape, lit: number): string {
  const { columns, rows } = shape;
  const tones = new Map(
    windowsOf(seed, shape, lit).map(({ column, row, tone }) => [`${column}/${row}`, tone]),
  );
  const windows = Array.from({ length: columns * rows }, (_, place) => {
    const [column, row] = [place % columns, Math.floor(place / columns)];
    const fill = posterColours[tones.get(`${column}/${row}`) ?? 'pane'];
    const [x, y] = [column * cell.width + pane.x, row * cell.height + pane.y];
    return `<rect x="${x}" y="${y}" width="${pane.width}" height="${pane.height}" fill="${fill}"/>`;
  });
  const [width, height] = [columns * cell.width, rows * cell.height];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><rect width="${width}" height="${height}" fill="${posterColours.night}"/>${windows.join('')}</svg>`;
}

/** The code of an address, dark on white: some readers know no other. A torn or stained corner does no harm. */
export const addressCode = (address: string): string =>
  renderSVG(address, { ecc: 'Q', border: 0, blackColor: posterColours.ink, whiteColor: '#ffffff' });
