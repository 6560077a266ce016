import { text } from './message-shape.ts';

/** The messages by which readers send an article on. */
export const shareMessages = {
  'share.title': text('Heading over the ways to send an article on, and the button that does it.'),
  'share.text': text('What readers send, before the link.', 'title'),
  'share.text.sensitive': text(
    'The same on a grave matter: it says nothing of who sends it or who gets it, and has no “I”.',
    'title',
    'association',
  ),
  'share.whatsapp': text('Link: send it with this app.'),
  'share.telegram': text('Link: send it with this app.'),
  'share.bluesky': text('Link: post it on this network.'),
  'share.email': text('Link: send it by e-mail.'),
  'share.copy': text('Button: copies the link.'),
  'share.copied': text('Said after that.'),
  'share.mastodon': text('Name of the field for the address of the reader’s own server.'),
  'share.short': text('Before the short link.'),
} as const;
