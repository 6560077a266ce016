import type { Content } from '../../content-files/content.ts';
import { shownServices, verificationOf } from '../../content-files/shown-services.ts';
import type { CalendarDate } from '../../domain/publication/calendar-date.ts';
import { freshnessOn } from '../../domain/publication/freshness.ts';

/** The services to read again, what was read longest ago first. */
export function freshnessReport(content: Content, today: CalendarDate): string {
  const due = shownServices(content)
    .map((entry) => ({ id: entry.id, ...verificationOf(entry) }))
    .flatMap(({ id, on, level }) => (on === undefined ? [] : { id, on, level }))
    .map((service) => ({ ...service, freshness: freshnessOn(service.on, today) }))
    .filter(({ freshness }) => freshness !== 'current')
    .sort((a, b) => (a.on + a.id < b.on + b.id ? -1 : 1))
    .map(({ id, on, level, freshness }) => `  ${on} ${freshness.padEnd(3)} ${id} (${level})`);
  return [
    'To read again (due: more than a year ago, old: more than two)',
    ...(due.length ? due : ['  none']),
  ].join('\n');
}
