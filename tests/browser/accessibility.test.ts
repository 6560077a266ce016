import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, it } from 'vitest';
import { browserSite, templates } from '../support/browser-site.ts';

const site = browserSite();

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  it.each(Object.entries(templates))(
    'the %s page has no violation that axe finds',
    async (_, path) => {
      const page = await site.open(path, { colorScheme, viewport: { width: 360, height: 800 } });
      const { violations } = await new AxeBuilder({ page })
        .withTags(tags)
        .options({ rules: { 'color-contrast-enhanced': { enabled: true } } })
        .analyze();
      const found = violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`,
      );
      expect(found).toEqual([]);
      await page.context().close();
    },
  );
});
