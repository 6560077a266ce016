/** What a text may say of itself outside the site: where it leads, what it shows, how it is read. */
const kept = new Set(['href', 'src', 'alt', 'lang', 'dir', 'start', 'colspan', 'rowspan', 'scope']);

/** These have no meaning without the site: its scripts, its sheets, its drawings. */
const dropped = /<(script|style|svg|template|noscript)\b[^>]*>[\s\S]*?<\/\1>|<!--[\s\S]*?-->/g;

const tag =
  /<([a-z][a-z0-9]*)((?:\s+[^\s=>"'/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)\s*\/?>/gi;

const attribute = /([^\s=>"'/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

/**
 * The HTML of a text as a feed gives it out: it is read far from the site, without its sheets and its scripts, so every
 * address is whole, and names for them are left out.
 * `('<p class="lead"><a href="/en/help/">Help</a></p>', 'https://example.org/en/a/') -> '<p><a href="https://example.org/en/help/">Help</a></p>'`
 * @param page the address of the page that the text stands on: notes lead to it
 */
export function feedHtml(html: string, page: string): string {
  return html
    .replace(dropped, '')
    .replace(tag, (_, name: string, attributes: string) => `<${name}${keptOf(attributes, page)}>`)
    .replace(/\s*\n\s*/g, '\n')
    .trim();
}

const keptOf = (attributes: string, page: string): string =>
  [...attributes.matchAll(attribute)]
    .map(([, name = '', quoted, single, bare]) => ({
      name: name.toLowerCase(),
      value: quoted ?? single ?? bare ?? '',
    }))
    .filter(({ name }) => kept.has(name))
    .map(({ name, value }) => ` ${name}="${isAddress(name) ? whole(value, page) : value}"`)
    .join('');

const isAddress = (name: string) => name === 'href' || name === 'src';

/** `tel:` and `sms:` stay as they are: a number is dialled as it is. */
function whole(address: string, page: string): string {
  const hasScheme = /^[a-z][a-z0-9+.-]*:/i.test(address);
  if (hasScheme) return address;
  return new URL(address.replaceAll('&amp;', '&'), page).href.replaceAll('&', '&amp;');
}
