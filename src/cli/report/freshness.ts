import type { Content } from '../../content-files/content.ts';
import { servicesToRead } from '../../content-files/upcoming.ts';
import type { CalendarDate } from '../../domain/publication/calendar-date.ts';

/** The services to read again, what was read longest ago first. */
export function freshnessReport(content: Content, today: CalendarDate): string {
  const due = servicesToRead(content, today).map(
    ({ name, day, level, freshness }) => `  ${day} ${freshness.padEnd(3)} ${name} (${level})`,
  );
  return [
    'To read again (due: more than a year ago, old: more than two)',
    ...(due.length ? due : ['  none']),
  ].join('\n');
}
