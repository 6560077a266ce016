import ical, {
  ICalCalendarMethod,
  ICalEventBusyStatus,
  ICalEventRepeatingFreq,
  ICalEventTransparency,
} from 'ical-generator';
import { inLanguage } from '../domain/kits/calendar-lines.ts';
import type { CalendarEntry } from '../domain/kits/campaign-calendar.ts';

/** A campaign as a calendar shows it. */
export interface CalendarCampaign {
  /** The name of its folder. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly url: string;
  /** The day on which its sense last changed. */
  readonly updated: string;
  readonly entries: readonly CalendarEntry[];
}

export interface Calendar {
  readonly name: string;
  readonly about: string;
  readonly language: string;
  readonly association: string;
  /** Address of the site: entries keep their names as long as it is the same. */
  readonly site: string;
  /** Address of the calendar itself. */
  readonly self: string;
  readonly campaigns: readonly CalendarCampaign[];
}

const aDay = 24 * 60 * 60;

/** A calendar as text (RFC 5545): whole days that do not make anybody look busy, dated by the content and not by a clock. */
export function calendarFile(calendar: Calendar): string {
  const { name, about, language, association, self, site } = calendar;
  const host = new URL(site).hostname;
  const file = ical({
    // The library writes these two as they are.
    name: escapedText(name),
    description: escapedText(about),
    prodId: { company: association, product: 'campaigns', language: language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    url: self,
    ttl: aDay,
  });
  for (const { id, title, description, url, updated, entries } of calendar.campaigns) {
    for (const { part, from, until, everyYears } of entries) {
      file.createEvent({
        id: `${id}${part}-${language}@${host}`,
        summary: title,
        description,
        url,
        start: new Date(from),
        end: new Date(until),
        allDay: true,
        stamp: new Date(updated),
        lastModified: new Date(updated),
        ...(everyYears !== undefined && {
          repeating: {
            freq: ICalEventRepeatingFreq.YEARLY,
            ...(everyYears > 1 && { interval: everyYears }),
          },
        }),
        transparency: ICalEventTransparency.TRANSPARENT,
        busystatus: ICalEventBusyStatus.FREE,
      });
    }
  }
  return inLanguage(file.toString(), language);
}

const escapedText = (text: string) => text.replaceAll(/[\\,;]/g, String.raw`\$&`);
