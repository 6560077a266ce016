import type { Facets } from './facets.ts';

interface OrderedCandidate {
  readonly id: string;
  readonly facets: Facets;
}

/**
 * The services that somebody who stands before a closed door could turn to instead: of the same country, open to the
 * same people, in a language of that service, those that answer day and night first. In the order of the list given otherwise.
 */
export function alternativesTo<C extends OrderedCandidate>(
  service: OrderedCandidate,
  directory: readonly C[],
): C[] {
  return directory
    .filter((other) => other.id !== service.id && serves(other.facets, service.facets))
    .sort((a, b) => Number(isAlways(b)) - Number(isAlways(a)));
}

const isAlways = ({ facets }: OrderedCandidate) => facets.always.includes('yes');

function serves(other: Facets, wanted: Facets): boolean {
  return (
    other.country[0] === wanted.country[0] &&
    (other.place.length === 0 || other.place.some((place) => wanted.place.includes(place))) &&
    (other.audience.includes('everyone') ||
      wanted.audience.every((audience) => other.audience.includes(audience))) &&
    (wanted.language.length === 0 || other.language.some((tag) => wanted.language.includes(tag)))
  );
}
