import type { Node } from '@takumi-rs/core';
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
} as const;

/** One window in so many is lit. */
const darkForEachLit = 4;

/** The sky of the site, from the top of a picture to its foot. */
export const nightSky = {
  backgroundColor: nightColours.night,
  // Not all the way: dark windows stay apart from it.
  backgroundImage: `linear-gradient(to bottom, ${nightColours.night}, ${nightColours.nightEnd}99)`,
} as const;

/** What lies under the words of a picture: a house whose windows the seed lights. */
export const nightHouse = (
  { width, windows, cell }: PictureLayout,
  seed: string,
  direction: 'ltr' | 'rtl',
): Node[] =>
  windows.flatMap((area, index) =>
    windowsIn(area, cell, `${seed}/${index}`).flatMap((window) => {
      const left = direction === 'rtl' ? width - window.x - window.width : window.x;
      return drawnWindow({ ...window, x: left });
    }),
  );

interface HouseWindow extends Area {
  readonly tone: 'lamp' | 'ember' | 'pane';
}

function windowsIn(area: Area, cell: PictureLayout['cell'], seed: string): HouseWindow[] {
  const columns = Math.ceil(area.width / cell.width);
  const rows = Math.ceil(area.height / cell.height);
  const count = columns * rows;
  const lit = new Map(
    windowsOf(seed, { columns, rows }, Math.round(count / (1 + darkForEachLit))).map((window) => [
      `${window.column}/${window.row}`,
      window.tone,
    ]),
  );
  const [width, height] = [Math.round(cell.width * 0.56), Math.round(cell.height * 0.56)];
  return Array.from({ length: count }, (_, place) => {
    const [column, row] = [place % columns, Math.floor(place / columns)];
    return {
      x: area.x + column * cell.width + Math.round((cell.width - width) / 2),
      y: area.y + row * cell.height + Math.round((cell.height - height) / 2),
      width,
      height,
      tone: lit.get(`${column}/${row}`) ?? 'pane',
    };
  });
}

/** A lit window lights a little of the wall around it. */
const glow = 9;

function drawnWindow({ tone, ...area }: HouseWindow): Node[] {
  const around = {
    x: area.x - glow,
    y: area.y - glow,
    width: area.width + 2 * glow,
    height: area.height + 2 * glow,
  };
  const window = plane(area, nightColours[tone], 3);
  return tone === 'pane' ? [window] : [plane(around, `${nightColours[tone]}1a`, 10), window];
}

const plane = ({ x, y, width, height }: Area, colour: string, borderRadius: number): Node => ({
  type: 'container',
  style: {
    position: 'absolute',
    left: x,
    top: y,
    width,
    height,
    backgroundColor: colour,
    borderRadius,
  },
  children: [],
});
