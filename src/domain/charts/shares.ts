import { figuresIn } from './figures.ts';

/** How many of a hundred people. */
export interface Share {
  readonly name: string;
  readonly percent: number;
}

const percentSign = /[%٪]/u;

/** A row of a table of shares, or what is wrong with it: `['Friends', '58%'] -> { name: 'Friends', percent: 58 }` */
export function readShare([name = '', cell = '']: readonly string[]): Share | string {
  const [percent, ...others] = figuresIn(cell);
  if (!name) return 'does not say whom or what it is about';
  if (percent === undefined || others.length > 0 || !percentSign.test(cell)) {
    return `has “${cell}” where a share in per cent was expected`;
  }
  if (percent < 0 || percent > 100) return `has “${cell}”, and a share lies between 0 and 100`;
  return { name, percent };
}
