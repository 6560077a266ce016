import { parseArgs } from 'node:util';
import { buildDay } from '../content-files/build-day.ts';
import { contentDirectory } from '../content-files/location.ts';
import { readContent } from '../content-files/read-content.ts';
import { refuseWrongDate } from './build-date.ts';
import type { Command } from './commands.ts';
import { articlesReport } from './report/articles.ts';
import { freshnessReport } from './report/freshness.ts';
import { recordTranslations, type Recording } from './report/record.ts';
import { reviewsReport } from './report/reviews.ts';
import { servicesReport } from './report/services.ts';
import { translationsReport } from './report/translations.ts';
import { UserFacingError } from './user-facing-error.ts';

/**
 * `npm run report`: what is translated, withheld, due for review, and how the texts read. It never fails.
 * `npm run report -- --record <path>` writes into a translation that it says what its original says today.
 */
export const command: Command = (options) => {
  refuseWrongDate();
  const recording = recordingOf(options);
  const content = readContent(contentDirectory());
  const today = buildDay(content.association?.timeZone);
  if (recording) {
    const written = recordTranslations(content, recording, today);
    console.log(written.map((path) => `${path} says what its original says.`).join('\n'));
    return Promise.resolve(0);
  }
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

const howToRecord =
  'Write npm run report -- --record and the path of a translation; then, where it is needed, --by person or --by machine, and --reviewer with the name of a folder in people/.';

function recordingOf(args: readonly string[]): Recording | undefined {
  if (args.length === 0) return undefined;
  const { record, paths, by, reviewer } = readOptions(args);
  const isWriter = by === undefined || by === 'machine' || by === 'person';
  if (!record || paths.length === 0 || !isWriter) throw new UserFacingError(howToRecord);
  return { paths, by, reviewer };
}

function readOptions(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        record: { type: 'boolean' },
        by: { type: 'string' },
        reviewer: { type: 'string' },
      },
    });
    return { ...values, paths: positionals };
  } catch {
    throw new UserFacingError(howToRecord);
  }
}
