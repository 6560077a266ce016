import type { Page } from 'playwright-core';
import { askAxe, bringAxe } from './axe.ts';
import { measureFaults } from './measure-faults.ts';

/** A phone and a desk. */
export const auditedWidths = [360, 1280] as const;
export const auditedThemes = ['light', 'dark'] as const;

export interface Looked {
  /** How many rules of axe were asked. */
  readonly rules: number;
  /** `360 px, dark: color-contrast: .lead` */
  readonly faults: readonly string[];
}

/**
 * Looks at one page with axe and a ruler, at each width and in each theme. The page is loaded once: nothing of it but
 * its styles answers to a width or a theme, and to load it again would take longer than to look.
 * @param page a page of a browser, of which this leaves nothing as it was
 */
export async function lookAt(page: Page, address: string): Promise<Looked> {
  await page.setViewportSize({ width: auditedWidths[0], height: 800 });
  await page.emulateMedia({ colorScheme: 'light' });
  const response = await page.goto(address);
  if (response?.status() !== 200) {
    return { rules: 0, faults: [`answered ${response?.status() ?? 'nothing'}: build again`] };
  }
  await bringAxe(page);
  const faults: string[] = [];
  let rules = 0;
  for (const width of auditedWidths) {
    await page.setViewportSize({ width, height: 800 });
    for (const theme of auditedThemes) {
      await page.emulateMedia({ colorScheme: theme });
      const answer = await askAxe(page, theme === 'light' ? 'all' : 'colors');
      rules = Math.max(rules, answer.rules);
      const found = theme === 'light' ? await measureFaults(page) : [];
      faults.push(
        ...[...answer.violations, ...found].map((fault) => `${width} px, ${theme}: ${fault}`),
      );
    }
  }
  return { rules, faults };
}
