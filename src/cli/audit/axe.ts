import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe is asked on every page; the enhanced contrast is that of level AAA. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules whose answer depends on colours: all that can differ between the light and the dark of one page. */
const colorRules = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];

/** What axe says of a page as it stands: how many rules it asked, and which are broken where. */
export interface AxeAnswer {
  readonly rules: number;
  /** `color-contrast: .lead | .note` */
  readonly violations: readonly string[];
}

export const axeVersion = axe.version;

/** Puts axe into a page that was just loaded. Once for all its widths and themes: its source is half a megabyte. */
export const bringAxe = (page: Page): Promise<unknown> => page.evaluate(axe.source);

/** Asks axe about the page: every rule, or those alone that depend on colours. */
export async function askAxe(page: Page, rules: 'all' | 'colors'): Promise<AxeAnswer> {
  const asked =
    rules === 'all'
      ? {
          runOnly: { type: 'tag' as const, values: tags },
          rules: { 'color-contrast-enhanced': { enabled: true } },
        }
      : { runOnly: { type: 'rule' as const, values: colorRules } };
  const { violations, passes, incomplete, inapplicable } = await page.evaluate(
    async (options): Promise<AxeResults> => {
      const { axe: brought } = window as unknown as { axe: typeof axe };
      return brought.run(document, options);
    },
    { ...asked, resultTypes: ['violations' as const], preload: false },
  );
  return {
    rules: new Set([violations, passes, incomplete, inapplicable].flat().map(({ id }) => id)).size,
    violations: violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`,
    ),
  };
}
