/** The days as OpenStreetMap writes them, in the order of our weekdays. */
export const osmDays = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'] as const;

export const osmMonths = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'May',
  'Jun',
  'Jul',
  'Aug',
  'Sep',
  'Oct',
  'Nov',
  'Dec',
] as const;

/** A rule with nothing but a comment means "perhaps": no program reads it as open. */
export const inTermOnly = 'in term only, dates not known';

export const holidaysNotKnown = 'public holidays not known';
