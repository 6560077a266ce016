import { describe, expect, it } from 'vitest';
import type { Hours } from '../../src/domain/hours/hours.ts';
import { dependsOnHolidays } from '../../src/domain/hours/possible-sentences.ts';
import { type BuiltPage, builtPages } from '../support/built-site.ts';

/** The pages on which a service has hours from which its state follows. */
const pages = builtPages().filter(({ document }) => document.querySelector('[data-open-state]'));

interface Line {
  readonly service: string;
  readonly hours: readonly (Hours | null)[];
}

const linesOf = ({ document }: BuiltPage): Line[] =>
  document
    .querySelectorAll('[data-open-state]')
    // On its own page each contact has a line of its own beside that of the service.
    .filter((line) => !line.closest('[data-contact]'))
    .map((line) => ({
      service: line.closest('[data-service]')?.getAttribute('data-service') ?? '',
      hours: JSON.parse(line.getAttribute('data-hours') ?? '[]') as (Hours | null)[],
    }));

function holidaysOn({ document }: BuiltPage): Record<string, readonly string[]> {
  const data = document.querySelector('#open-state-data')?.text ?? '{}';
  const { holidays } = JSON.parse(data) as { holidays?: Record<string, readonly string[]> };
  return holidays ?? {};
}

describe('every page with the hours of a service', () => {
  it('has the script that says its state', () => {
    const silent = pages.filter(({ document }) => !document.querySelector('#open-state-data'));
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  it('knows the holidays of its country, so that no page says another state than the list', () => {
    const unknowing = pages.flatMap((page) => {
      const holidays = holidaysOn(page);
      return linesOf(page)
        .filter(({ hours }) => hours.some((known) => dependsOnHolidays(known ?? undefined)))
        .filter(({ service }) => !holidays[service.split('-')[0]!]?.length)
        .map(({ service }) => `${page.path}: ${service}`);
    });
    expect(unknowing).toEqual([]);
  });

  it('gives a service the same hours as every other page', () => {
    const seen = new Map<string, Set<string>>();
    for (const page of pages) {
      for (const { service, hours } of linesOf(page)) {
        seen.set(service, (seen.get(service) ?? new Set()).add(JSON.stringify(hours)));
      }
    }
    expect(seen.size).toBeGreaterThan(50);
    expect([...seen].filter(([, hours]) => hours.size > 1).map(([service]) => service)).toEqual([]);
  });

  it('claims no state itself: a page that was built yesterday does not know', () => {
    expect(
      pages.filter(({ html }) => html.includes('data-open="')).map(({ path }) => path),
    ).toEqual([]);
  });
});
