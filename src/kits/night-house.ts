import type { Area, PictureLayout } from '../domain/kits/picture.ts';
import { windowsOf } from '../domain/facade/facade.ts';

/** The colours of `src/styles/tokens.css` that a picture at night needs. */
export const nightColours = {
  night: '#0b1226',
  nightEnd: '#17224f',
  pane: '#1d2a5c',
  ink: '#f4efe4',
  muted: '#cbd2e6',
  lamp: '#ffce6b',
  ember: '#ff9d5c',
  onLamp: '#18213f',
} as const;

/** One window in so many is lit. */
const darkForEachLit = 4;

/** What lies under the words of a picture: the sky of the site, and a house whose windows the seed lights. */
export function nightHouse(
  { width, height, windows, cell }: PictureLayout,
  seed: string,
  direction: 'ltr' | 'rtl',
): string {
  const house = windows.map((area, index) => windowsIn(area, cell, `${seed}/${index}`)).join('');
  const mirrored =
    direction === 'rtl' ? `<g transform="matrix(-1 0 0 1 ${width} 0)">${house}</g>` : house;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><defs><linearGradient id="night" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${nightColours.night}"/><stop offset="1" stop-color="${nightColours.nightEnd}" stop-opacity="0.6"/></linearGradient></defs><rect width="${width}" height="${height}" fill="${nightColours.night}"/><rect width="${width}" height="${height}" fill="url(#night)"/>${mirrored}</svg>`;
}

function windowsIn(area: Area, cell: PictureLayout['cell'], seed: string): string {
  const shape = {
    columns: Math.ceil(area.width / cell.width),
    rows: Math.ceil(area.height / cell.height),
  };
  const count = shape.columns * shape.rows;
  const lit = new Map(
    windowsOf(seed, shape, Math.round(count / (1 + darkForEachLit))).map((window) => [
      `${window.column}/${window.row}`,
      window.tone,
    ]),
  );
  return Array.from({ length: count }, (_, place) => {
    const [column, row] = [place % shape.columns, Math.floor(place / shape.columns)];
    return pane(area, cell, { column, row }, lit.get(`${column}/${row}`));
  }).join('');
}

function pane(
  area: Area,
  cell: PictureLayout['cell'],
  { column, row }: { readonly column: number; readonly row: number },
  tone: 'lamp' | 'ember' | undefined,
): string {
  const [width, height] = [Math.round(cell.width * 0.56), Math.round(cell.height * 0.56)];
  const x = area.x + column * cell.width + Math.round((cell.width - width) / 2);
  const y = area.y + row * cell.height + Math.round((cell.height - height) / 2);
  const glow = tone
    ? `<rect x="${x - 9}" y="${y - 9}" width="${width + 18}" height="${height + 18}" rx="10" fill="${nightColours[tone]}" fill-opacity="0.1"/>`
    : '';
  return `${glow}<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="3" fill="${nightColours[tone ?? 'pane']}"/>`;
}
