import type { Content } from '../../content-files/content.ts';
import { reviewsDue } from '../../content-files/upcoming.ts';

/** Texts by the day of their next review, the earliest first. */
export function reviewsReport(content: Content, today: string): string {
  const due = reviewsDue(content).map(
    ({ name, day }) => `  ${day}${day < today ? ' OVERDUE' : ''} ${name}`,
  );
  return ['Next reviews', ...due].join('\n');
}
