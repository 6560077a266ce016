import { type Place } from './paths.ts';

interface NearPlace {
  readonly place: Place;
  /** A section and the home page are there on every site; a country may lose its last service. */
  readonly isAlwaysThere: boolean;
}

const always = (place: Place): NearPlace => ({ place, isAlwaysThere: true });
const perhaps = (place: Place): NearPlace => ({ place, isAlwaysThere: false });

/**
 * Where a reader is sent who comes for something that has no page: the nearest place first.
 * `'services/fr-3114' -> the help of France, the help of all countries`, `'campaigns/exams' -> the campaigns`
 */
export function nearestPlaces(owner: string): NearPlace[] {
  const [collection, name = '', channel] = owner.split('/');
  const help = always({ kind: 'section', section: 'help' });
  switch (collection) {
    case 'services':
      return [perhaps({ kind: 'country', country: name.split('-')[0] ?? '' }), help];
    case 'help':
      return channel === undefined ? [help] : [perhaps({ kind: 'country', country: name }), help];
    case 'explainers':
      return [always({ kind: 'section', section: 'understand' })];
    case 'campaigns':
    case 'topics':
      return [always({ kind: 'section', section: collection })];
    default:
      return [always({ kind: 'home' })];
  }
}
