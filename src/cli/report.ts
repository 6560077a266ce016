import { contentDirectory } from '../content-files/location.ts';
import { readContent } from '../content-files/read-content.ts';
import { calendarDateOf } from '../domain/publication/calendar-date.ts';
import type { Command } from './commands.ts';
import { articlesReport } from './report/articles.ts';
import { reviewsReport } from './report/reviews.ts';
import { servicesReport } from './report/services.ts';
import { translationsReport } from './report/translations.ts';

/** `npm run report`: what is translated, withheld, due for review, and how the texts read. It never fails. */
export const command: Command = () => {
  const content = readContent(contentDirectory());
  const today = calendarDateOf(new Date(process.env['BUILD_DATE'] ?? Date.now()), 'UTC');
  const parts = [
    translationsReport(content),
    servicesReport(content),
    reviewsReport(content, today),
    articlesReport(content),
  ];
  console.log(parts.join('\n\n'));
  return Promise.resolve(0);
};
