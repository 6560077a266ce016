import { fieldFault, type Rule } from './rule.ts';

/** A campaign has a season: either every year, or once, and it ends after it starts. */
export const campaignsHaveASeason: Rule = ({ entries }) =>
  entries
    .filter(({ collection, isOriginal }) => collection === 'campaigns' && isOriginal)
    .flatMap((entry) => {
      const { from, to, everyYear } = entry.data;
      const once = typeof from === 'string' && typeof to === 'string';
      if (once === (everyYear !== undefined)) {
        return fieldFault(entry, ['everyYear'], {
          rule: 'campaign/season',
          message: 'needs either from and to, or everyYear',
          remedy:
            'For a campaign that comes back, everyYear; for one that happens once, from and to.',
        });
      }
      if (once && to < from) {
        return fieldFault(entry, ['to'], {
          rule: 'campaign/season',
          message: 'ends before it starts',
          remedy: 'Set the last day after the first.',
        });
      }
      return [];
    });
