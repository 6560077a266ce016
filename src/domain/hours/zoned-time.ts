/** Minutes between a zone's clock and UTC at an instant. `('Europe/Paris', in July) -> 120` */
export function offsetMinutes(timeZone: string, instant: Date): number {
  const parts = Object.fromEntries(
    formatter(timeZone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, Number(value)]),
  ) as Record<'year' | 'month' | 'day' | 'hour' | 'minute' | 'second', number>;
  const { year, month, day, hour, minute, second } = parts;
  const clock = Date.UTC(year, month - 1, day, hour, minute, second);
  return Math.round((clock - Math.floor(instant.getTime() / 1000) * 1000) / 60_000);
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(timeZone: string): Intl.DateTimeFormat {
  let found = formatters.get(timeZone);
  if (!found) {
    found = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formatters.set(timeZone, found);
  }
  return found;
}

/** The calendar day that a zone's clock shows. `(2026-11-02T23:30Z, 'Europe/Paris') -> '2026-11-03'` */
export function localDate(instant: Date, timeZone: string): string {
  return new Date(instant.getTime() + offsetMinutes(timeZone, instant) * 60_000)
    .toISOString()
    .slice(0, 10);
}

/**
 * The instant at which a zone's clock shows a time. A time that the clock skips in spring is taken as late as
 * the skip makes it; of a time shown twice in autumn, the first.
 * `('2026-07-14', '21:00', 'Europe/Paris') -> 2026-07-14T19:00Z`
 */
export function instantOf(day: string, time: string, timeZone: string): Date {
  const [hours, minutes] = time.split(':').map(Number) as [number, number];
  const clock = Date.parse(`${day}T00:00:00Z`) + (hours * 60 + minutes) * 60_000;
  const at = (offset: number) => new Date(clock - offset * 60_000);
  const before = offsetMinutes(timeZone, new Date(clock - 86_400_000));
  const after = offsetMinutes(timeZone, new Date(clock + 86_400_000));
  const isExact = (offset: number) => offsetMinutes(timeZone, at(offset)) === offset;
  // On most days the clock does not change, and asking it is slow.
  return at(before === after || isExact(before) || !isExact(after) ? before : after);
}

/** `('2026-02-28', 1) -> '2026-03-01'` */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Monday is 0. `'2026-11-22' -> 6` */
export function weekdayOf(day: string): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
}
