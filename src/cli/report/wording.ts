import type { Content } from '../../content-files/content.ts';

/** How many rules of safe wording each language has, and which has none: nobody has read a guide in it yet. */
export function wordingReport({ association, wording }: Content): string {
  const locales = association?.locales ?? [];
  const lines = locales.map((locale) => {
    const rules = wording.get(locale)?.data?.rules ?? [];
    const names = new Set(rules.map(({ id }) => id));
    return names.size > 0
      ? `  ${locale}: ${names.size} rules`
      : `  ${locale}: no rules, since no guide in this language was read; nothing is checked`;
  });
  return ['Safe wording', ...lines].join('\n');
}
