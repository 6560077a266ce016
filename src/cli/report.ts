import { buildDay } from '../content-files/build-day.ts';
import { contentDirectory } from '../content-files/location.ts';
import { readContent } from '../content-files/read-content.ts';
import { refuseWrongDate } from './build-date.ts';
import type { Command } from './commands.ts';
import { articlesReport } from './report/articles.ts';
import { freshnessReport } from './report/freshness.ts';
import { reviewsReport } from './report/reviews.ts';
import { servicesReport } from './report/services.ts';
import { translationsReport } from './report/translations.ts';

/** `npm run report`: what is translated, withheld, due for review, and how the texts read. It never fails. */
export const command: Command = () => {
  refuseWrongDate();
  const content = readContent(contentDirectory());
  const today = buildDay(content.association?.timeZone);
  const parts = [
    translationsReport(content),
    servicesReport(content),
    freshnessReport(content, today),
    reviewsReport(content, today),
    articlesReport(content),
  ];
  console.log(parts.join('\n\n'));
  return Promise.resolve(0);
};
