import { counted, text } from './message-shape.ts';

/** The messages of what the last test of every page found, on the page on accessibility. */
export const auditMessages = {
  'audit.title': text(
    'Heading over the last test of every page, at the end of the page on accessibility.',
  ),
  'audit.looked': counted(
    'Below it: the day of the test, and how many pages the site had.',
    'date',
  ),
  'audit.how': text(
    'How each page was looked at: widths in pixels, colours, rules of a tool, browser.',
    'widths',
    'themes',
    'rules',
    'axe',
    'browser',
  ),
  'audit.theme.light': text('In that sentence, where it names the colours: the light ones.'),
  'audit.theme.dark': text('In that sentence, where it names the colours: the dark ones.'),
  'audit.none': text('After that sentence: nothing was found wrong.'),
  'audit.found': counted(
    'After that sentence: how much was found wrong. It is still to be mended.',
  ),
} as const;
