import type { Hours } from '../hours/hours.ts';

interface Candidate {
  readonly facts: {
    readonly kind: string;
    readonly audience: readonly string[];
    readonly region?: string | undefined;
    readonly contacts: readonly { readonly hours?: Hours | undefined }[];
  };
}

/**
 * The few services that a home page names: one that answers day and night, one for students at night, then
 * others that are open late. None that serves only one region, and no emergency number, which has its own place.
 * @param services in the order of the directory
 */
export function answersTonight<Service extends Candidate>(
  services: readonly Service[],
  most: number,
): Service[] {
  const national = services.filter(({ facts }) => facts.kind !== 'emergency' && !facts.region);
  const dayAndNight = national.filter(isRoundTheClock);
  const forStudents = national.filter(({ facts }) => facts.kind === 'nightline');
  const late = national.filter((service) => !isRoundTheClock(service) && hasHours(service));
  const chosen = [dayAndNight[0], forStudents[0], ...dayAndNight.slice(1), ...late];
  return [...new Set(chosen.filter((service) => service !== undefined))].slice(0, most);
}

const isRoundTheClock = ({ facts }: Candidate) =>
  facts.contacts.some(({ hours }) => hours?.roundTheClock && hours.term === 'always');

const hasHours = ({ facts }: Candidate) => facts.contacts.some(({ hours }) => hours !== undefined);
