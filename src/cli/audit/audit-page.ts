import type { AuditResult } from '../../schemas/audit.ts';

/** Where the last whole audit is told to those who work on the site. */
export const auditPageFile = 'docs/audit.md';

/** A page on which something was found. */
export interface FaultyPage {
  readonly path: string;
  readonly faults: readonly string[];
}

/** The last whole audit, as Markdown: what was looked at and how, then each page on which something was found. */
export function auditPage(
  result: AuditResult,
  faulty: readonly FaultyPage[],
  machine: string,
  seconds: number,
): string {
  const { day, pages, widths, themes, browser, axe, rules, faults } = result;
  const looks = pages * widths.length * themes.length;
  const list = faulty.flatMap((page) => [
    `## ${page.path}`,
    page.faults.map((fault) => `- \`${fault.replaceAll('`', '’')}\``).join('\n'),
  ]);
  return [
    '# Audit',
    `Written by \`npm run audit\` on ${day}. ${machine}, ${browser}. It took ${seconds.toLocaleString('en')} s.`,
    faults === 0
      ? `No fault on ${pages.toLocaleString('en')} pages: every page of the sitemap.`
      : `**${faults.toLocaleString('en')} faults** on ${faulty.length} of ${pages.toLocaleString('en')} pages: every page of the sitemap.`,
    `- ${looks.toLocaleString('en')} looks: each page at ${widths.join(' and ')} px, ${themes.join(' and ')}.`,
    `- axe ${axe}, ${rules} rules: WCAG 2.0 to 2.2, levels A and AA, the contrast of level AAA, and what axe calls best practice. In the dark, those rules alone that depend on colours.`,
    '- At each width: nothing scrolls sideways, what one touches is 24 px or more, links and buttons that call, write or chat are 48 px high or more.',
    '- The HTML of each page is valid.',
    ...list,
    '',
  ].join('\n\n');
}
