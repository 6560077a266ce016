import { HtmlValidate } from 'html-validate';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // Astro writes void elements and empty attributes in one way; the standard allows both.
    'void-style': 'off',
    'attribute-empty-style': 'off',
    'attribute-boolean-style': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    // Numbers are grouped as each country writes them; the link carries the number that is dialled.
    'tel-non-breaking': 'off',
    // The stylesheet stands in the page on purpose: docs/decisions/0003-inlined-stylesheets.md.
    'no-inline-style': 'error',
    'require-sri': 'off',
    // Headings name themselves in their own script: an Arabic id is an id.
    'valid-id': ['error', { relaxed: true }],
    // Titles say more than search engines show; readers read all of it.
    'long-title': 'off',
  },
});

/** What is wrong with the HTML of a page: place, rule and message of each fault. */
export async function htmlFaults(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`),
  );
}
