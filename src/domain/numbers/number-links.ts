/** `tel:` and the like, and the addresses by which WhatsApp opens a chat with a number. */
const numberLink =
  /^(?:tel:|sms:|callto:|whatsapp:|(?:https?:)?\/\/(?:www\.)?wa\.me\/(?:\+|%2B)?\d|(?:https?:)?\/\/(?:api|web)\.whatsapp\.com\/send\/?\?(?:[^#]*&)?phone=)/i;

/**
 * Whether a link reaches a number that stands in the link itself.
 * `'tel:3114' -> true`, `'https://wa.me/33…' -> true`, `'https://www.whatsapp.com/' -> false`
 */
export const isNumberLink = (address: string): boolean => numberLink.test(address);

const inText =
  /(?:wa\.me\/(?:\+|%2B)?\d+|(?:api|web)\.whatsapp\.com\/send\/?\?(?:\S*&)?phone=(?:\+|%2B)?\d+)/gi;

/** The addresses of WhatsApp in a text that hold a number. `'Write: wa.me/33…' -> ['wa.me/33…']` */
export const numberLinksIn = (text: string): string[] => text.match(inText) ?? [];
