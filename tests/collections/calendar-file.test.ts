import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { type Calendar, calendarFile } from '../../src/collections/calendar-file.ts';
import { calendarEntries } from '../../src/domain/kits/campaign-calendar.ts';

const calendar: Calendar = {
  name: 'Nightlight, Paris; campaigns',
  about: 'When our campaigns run, in short.',
  language: 'ar',
  association: 'Nightlight',
  site: 'https://nightlight.example',
  self: 'https://nightlight.example/ar/calendar.ics',
  campaigns: [
    {
      id: 'exam-nights',
      title: 'ليالي الامتحانات طويلة، ولا أحد مضطر إلى أن يسهرها وحده',
      description: 'أولًا, ثانيًا; ثالثًا\\ وأخيرًا 🌙\n\nاقرؤوا: https://nightlight.example/c/exams',
      url: 'https://nightlight.example/ar/%D8%AD/',
      updated: '2026-11-22',
      entries: calendarEntries({ everyYear: { from: '11-15', to: '01-31' } }, '2026-11-22'),
    },
    {
      id: 'carnival',
      title: 'Carnival',
      description: 'Once.',
      url: 'https://nightlight.example/en/carnival/',
      updated: '2026-11-20',
      entries: calendarEntries({ from: '2027-02-08', to: '2027-02-09' }, '2026-11-22'),
    },
    {
      id: 'winter',
      title: 'Winter',
      description: 'The end of February.',
      url: 'https://nightlight.example/en/winter/',
      updated: '2026-11-20',
      entries: calendarEntries({ everyYear: { from: '02-20', to: '03-10' } }, '2026-11-22'),
    },
  ],
};

const written = calendarFile(calendar);
const parsed = new ICAL.Component(ICAL.parse(written) as unknown[]);
const events = parsed.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
const textOf = (component: ICAL.Component, name: string) =>
  component.getFirstPropertyValue(name) as string;

describe('a calendar', () => {
  it('says of itself what it is, and how often to look for changes', () => {
    // The parser knows neither name as text, and leaves the signs before commas in.
    const name = String.raw`Nightlight\, Paris\; campaigns`;
    expect([textOf(parsed, 'name'), textOf(parsed, 'x-wr-calname')]).toEqual([name, name]);
    expect(textOf(parsed, 'url')).toBe(calendar.self);
    expect(textOf(parsed, 'version')).toBe('2.0');
    expect(String(parsed.getFirstPropertyValue('refresh-interval'))).toBe('P1D');
  });

  it('keeps to the lines of RFC 5545', () => {
    expect(written.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(written.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const long = written.split('\r\n').filter((line) => Buffer.byteLength(line) > 75);
    expect(long).toEqual([]);
  });

  it('gives words back as they were written, with their language', () => {
    expect(events[0]!.summary).toBe(calendar.campaigns[0]!.title);
    expect(events[0]!.description).toBe(calendar.campaigns[0]!.description);
    const summary = events[0]!.component.getFirstProperty('summary')!;
    expect(summary.getParameter('language')).toBe('ar');
    expect(textOf(events[0]!.component, 'url')).toBe(calendar.campaigns[0]!.url);
  });

  it('names each entry once, by its folder', () => {
    expect(events.map(({ uid }) => uid)).toEqual([
      'exam-nights-ar@nightlight.example',
      'carnival-ar@nightlight.example',
      ...[3, 0, 1, 2].map((year) => `winter-${year}-ar@nightlight.example`),
    ]);
  });

  it('has whole days, and an end that is the day after the last', () => {
    const days = events
      .slice(0, 2)
      .map(({ startDate, endDate }) => [
        startDate.isDate,
        startDate.toString(),
        endDate.toString(),
      ]);
    expect(days).toEqual([
      [true, '2026-11-15', '2027-02-01'],
      [true, '2027-02-08', '2027-02-10'],
    ]);
  });

  it('comes back every year on the same days', () => {
    const occurrences = events[0]!.iterator();
    const starts = [0, 1, 2].map(() => occurrences.next().toString());
    expect(starts).toEqual(['2026-11-15', '2027-11-15', '2028-11-15']);
    expect(events[1]!.isRecurring()).toBe(false);
  });

  it('has every winter once, though some are a day longer', () => {
    const winters = events.slice(2).flatMap((event) => {
      const occurrences = event.iterator();
      return [0, 1].map(() => {
        const { startDate, endDate } = event.getOccurrenceDetails(occurrences.next());
        return `${startDate.toString()} ${endDate.toString()}`;
      });
    });
    expect(winters.sort()).toEqual(
      [2027, 2028, 2029, 2030, 2031, 2032, 2033, 2034].map((year) => `${year}-02-20 ${year}-03-11`),
    );
  });

  it('makes nobody look busy', () => {
    expect(events.map(({ component }) => textOf(component, 'transp'))).toEqual(
      events.map(() => 'TRANSPARENT'),
    );
  });

  it('is dated by the content, so that two builds are the same', () => {
    const stamps = events.map(({ component }) =>
      String(component.getFirstPropertyValue('dtstamp')),
    );
    expect([stamps[0], stamps[1]]).toEqual(['2026-11-22T00:00:00Z', '2026-11-20T00:00:00Z']);
    expect(calendarFile(calendar)).toBe(written);
  });

  it('is one without entries where no campaign is published', () => {
    const empty = new ICAL.Component(
      ICAL.parse(calendarFile({ ...calendar, campaigns: [] })) as unknown[],
    );
    expect(empty.getAllSubcomponents('vevent')).toEqual([]);
  });
});
