import { freshnessOn } from '../../domain/publication/freshness.ts';
import { shownServices, verificationOf } from '../shown-services.ts';
import { advice, fieldFault } from './rule.ts';

/** What was read long ago is to be read again. A warning: nothing fails because time has passed. */
export const servicesAreReadAgain = advice((content, today) =>
  shownServices(content).flatMap((entry) => {
    const { on, level } = verificationOf(entry);
    if (on === undefined) return [];
    const freshness = freshnessOn(on, today);
    if (freshness === 'current') return [];
    const was = level === 'confirmed' ? 'was confirmed' : 'was read';
    const isMoved = freshness === 'old' && entry.data['kind'] !== 'emergency';
    return fieldFault(entry, ['verification', 'on'], {
      severity: 'warning',
      rule: `freshness/${freshness}`,
      message: `${was} more than ${freshness === 'old' ? 'two years' : 'a year'} ago: ${
        isMoved ? 'readers are told so, and find it last' : 'readers are told so'
      }`,
      remedy: 'Read its sources again, mend what has changed, then set the day.',
    });
  }),
);
