import { text } from './message-shape.ts';

/** The messages of pictures that are drawn for links and campaigns. */
export const pictureMessages = {
  'picture.card': text(
    'Alternative text of the picture that networks show beside a link.',
    'title',
    'association',
  ),
} as const;
