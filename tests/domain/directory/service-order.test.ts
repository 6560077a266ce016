import { describe, expect, it } from 'vitest';
import type { ServiceKind } from '../../../src/config/service-kinds.ts';
import { serviceOrder } from '../../../src/domain/directory/service-order.ts';
import { type Hours, weekdays } from '../../../src/domain/hours/hours.ts';

const roundTheClock: Hours = { roundTheClock: true, term: 'always' };
const everyNight: Hours = {
  weekly: [{ days: weekdays, opens: '21:00', closes: '02:30' }],
  term: 'always',
};

const service = (id: string, kind: ServiceKind, ...hours: (Hours | undefined)[]) => ({
  id,
  facts: {
    kind,
    audience: ['everyone'],
    contacts: hours.map((known) => ({ type: 'phone', hours: known })),
  },
});

/** The ids of services, sorted from both ends, so that chance cannot help. */
function sorted(...services: ReturnType<typeof service>[]) {
  const forwards = services.toSorted(serviceOrder).map(({ id }) => id);
  const backwards = services
    .toReversed()
    .toSorted(serviceOrder)
    .map(({ id }) => id);
  expect(backwards).toEqual(forwards);
  return forwards;
}

describe('a directory', () => {
  it('names those for any student before those for some, where both answer alike', () => {
    const forChildren = service('a', 'crisis-line', roundTheClock);
    forChildren.facts.audience = ['children', 'everyone'];
    const forStudents = service('c', 'crisis-line', roundTheClock);
    forStudents.facts.audience = ['students'];
    expect(sorted(forChildren, service('b', 'crisis-line', roundTheClock), forStudents)).toEqual([
      'b',
      'c',
      'a',
    ]);
  });

  it('goes by kind, emergency first', () => {
    expect(
      sorted(
        service('a', 'directory'),
        service('b', 'topic-line'),
        service('c', 'student-service'),
        service('d', 'nightline'),
        service('e', 'crisis-line'),
        service('f', 'emergency'),
      ),
    ).toEqual(['f', 'e', 'd', 'c', 'b', 'a']);
  });

  it('puts an emergency number without known hours before a line that never closes', () => {
    expect(
      sorted(
        service('line', 'crisis-line', roundTheClock),
        service('police', 'emergency', undefined),
      ),
    ).toEqual(['police', 'line']);
  });

  it('puts, within a kind, day and night before known hours before unknown ones', () => {
    expect(
      sorted(
        service('a', 'crisis-line', undefined),
        service('b', 'crisis-line', everyNight),
        service('c', 'crisis-line', roundTheClock),
      ),
    ).toEqual(['c', 'b', 'a']);
  });

  it('counts the best contact of a service', () => {
    expect(
      sorted(
        service('a', 'crisis-line', everyNight),
        service('b', 'crisis-line', undefined, roundTheClock),
      ),
    ).toEqual(['b', 'a']);
  });

  it.each<[string, Hours['term']]>([
    ['whose dates are not known', 'unknown'],
    ['with dates', [{ from: '2026-09-14', to: '2026-12-18' }]],
  ])('does not count as day and night what rests outside a term %s', (_, term) => {
    expect(
      sorted(
        service('a', 'nightline', { ...roundTheClock, term }),
        service('b', 'nightline', roundTheClock),
      ),
    ).toEqual(['b', 'a']);
  });

  it('goes by id among equals', () => {
    expect(
      sorted(
        service('fr-b', 'nightline', everyNight),
        service('fr-c', 'nightline', everyNight),
        service('fr-a', 'nightline', everyNight),
      ),
    ).toEqual(['fr-a', 'fr-b', 'fr-c']);
  });
});
