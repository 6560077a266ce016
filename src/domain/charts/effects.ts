import { figuresIn } from './figures.ts';

/** In which the true difference may well lie. */
export interface Interval {
  readonly from: number;
  readonly to: number;
}

/** How far two groups differ on average, and how sure that is. */
export interface Effect extends Interval {
  readonly name: string;
  readonly value: number;
  /** How the source calls it, such as small. */
  readonly words: string;
}

/** A row of a table of effects, or what is wrong with it: `['Symptoms', '0.19', '0.11 to 0.27', 'small']` */
export function readEffect(cells: readonly string[]): Effect | string {
  const [name = '', effect = '', interval = '', words = ''] = cells;
  const [value, ...moreValues] = figuresIn(effect);
  const [from, to, ...moreEnds] = figuresIn(interval);
  if (!name) return 'does not say what was measured';
  if (value === undefined || moreValues.length > 0) {
    return `has “${effect}” where one number was expected`;
  }
  if (from === undefined || to === undefined || moreEnds.length > 0) {
    return `has “${interval}” where an interval was expected`;
  }
  if (from > to) return `has the interval “${interval}”, which starts with its upper end`;
  if (value < from || value > to) return `has “${effect}”, which lies outside “${interval}”`;
  return { name, value, from, to, words };
}

/** Whether the interval leaves out zero: else there may be no effect at all. `0.11 to 0.27 -> true` */
export const isClear = ({ from, to }: Interval): boolean => from > 0 || to < 0;
