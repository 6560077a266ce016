import { text } from './message-shape.ts';

/** The messages of what is printed or put into a calendar. */
export const posterMessages = {
  'poster.more': text('On a poster, beside the code: what one finds there.'),
  'poster.type': text('Below it, before an address: how to get there.'),
  'poster.read': text(
    'Small, at the foot of a poster: when we read its number in sources.',
    'date',
  ),
  'poster.confirmed': text('The same where the service itself confirmed the number.', 'date'),
  'poster.house': text('Alternative text of the drawing on a poster.'),
  'poster.code': text('Alternative text of the code on a poster.', 'address'),

  'calendar.name': text('Name of the calendar of all campaigns.', 'association'),
  'calendar.about': text('What that calendar holds.'),
  'calendar.read': text('In a calendar, before an address: the page of the campaign.'),
  'calendar.help': text('In a calendar, before an address: where to find somebody to talk to.'),
} as const;
