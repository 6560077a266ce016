import type { Rule } from './rule.ts';

/** The form of the newsletter stands on one page, so that page is there. */
export const newsletterHasAPage: Rule = ({ association, settings, entries }) => {
  if (!association?.newsletter) return [];
  const hasPage = entries.some(
    ({ collection, id }) => collection === 'pages' && id === 'get-involved',
  );
  if (hasPage) return [];
  return [
    {
      severity: 'error',
      rule: 'newsletter/page',
      path: settings.path,
      ...settings.positionOf(['newsletter']),
      field: 'newsletter',
      message: 'has a form that would stand on no page',
      remedy: 'Create pages/get-involved/: the form stands at its end. Or remove newsletter.',
    },
  ];
};
