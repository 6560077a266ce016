import type { Content } from '../../content-files/content.ts';

/** Texts by the day of their next review, the earliest first. */
export function reviewsReport({ entries }: Content, today: string): string {
  const due = entries
    .filter(({ isOriginal }) => isOriginal)
    .map(({ collection, id, data }) => ({ name: `${collection}/${id}`, day: data['reviewDue'] }))
    .filter((entry): entry is { name: string; day: string } => typeof entry.day === 'string')
    .sort((a, b) => (a.day < b.day ? -1 : 1))
    .map(({ name, day }) => `  ${day}${day < today ? ' OVERDUE' : ''} ${name}`);
  return ['Next reviews', ...due].join('\n');
}
