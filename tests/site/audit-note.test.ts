import { expect, it } from 'vitest';
import { readAudit } from '../../src/content-files/audit-file.ts';
import { formatDate } from '../../src/i18n/formatters.ts';
import { builtPages, localisedPages } from '../support/built-site.ts';

const { data: audit } = readAudit('content');
const source = builtPages().find(({ path }) => path === '/en/accessibility/')!;
const addresses = source.document
  .querySelectorAll('.site-header .languages a')
  .map((link) => link.getAttribute('href'));
const translations = localisedPages(builtPages()).filter(({ path }) => addresses.includes(path));

it('the page on accessibility says in every language when every page was last tested', () => {
  expect(translations).toHaveLength(5);
  for (const { locale, document } of translations) {
    const said = document.querySelector('[aria-labelledby=audit] p')?.text;
    // A site that nobody has audited yet says no date.
    if (audit) expect(said).toContain(formatDate(audit.day, locale));
    else expect(said).toBeUndefined();
  }
});
