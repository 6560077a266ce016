import { text } from './message-shape.ts';

/** The messages of the form for the newsletter, on sites whose association has one. */
export const newsletterMessages = {
  'newsletter.title': text('Heading over the form.'),
  'newsletter.lead': text('Below it: what one receives, and who else may see it.'),
  'newsletter.label': text('Name of the field for the e-mail address.'),
  'newsletter.consent': text(
    'Below the field: to whom the button sends the address, and that pressing it is consent.',
    'provider',
  ),
  'newsletter.leave': text('Below that: how to receive no more of it.', 'email'),
  'newsletter.privacy': text('Link to the page on privacy of that provider.', 'provider'),
  'newsletter.button': text('Button that sends the form.'),
} as const;
