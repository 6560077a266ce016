/** What somebody sends on. */
export interface Shared {
  /** What stands before the link. */
  readonly text: string;
  /** Address of the page, in the language that it is read in. */
  readonly url: string;
  /** Subject of an e-mail: it may be seen on a locked phone. */
  readonly subject: string;
}

export type ShareTarget = 'whatsapp' | 'telegram' | 'bluesky' | 'email';

/**
 * Plain links that open an app or a site with the text filled in; nothing is sent until the reader sends it.
 * `{ text: 'Exams', url: 'https://example.org/' } -> { whatsapp: 'https://wa.me/?text=Exams%20https%3A%2F%2Fexample.org%2F', … }`
 */
export function shareLinks({ text, url, subject }: Shared): Readonly<Record<ShareTarget, string>> {
  const both = encodeURIComponent(`${text} ${url}`);
  return {
    whatsapp: `https://wa.me/?text=${both}`,
    telegram: `https://t.me/share/url?url=${encodeURIComponent(url)}&text=${encodeURIComponent(text)}`,
    bluesky: `https://bsky.app/intent/compose?text=${both}`,
    email: `mailto:?subject=${encodeURIComponent(subject)}&body=${both}`,
  };
}

const hostName = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?::\d+)?$/u;

/**
 * The server that somebody means, however they write it; `undefined` where it is none.
 * `'https://social.example/@me' -> 'social.example'`, `'@me@social.example' -> 'social.example'`
 */
export function mastodonServer(written: string): string | undefined {
  const [address = ''] = written
    .trim()
    .replace(/^https?:\/\//i, '')
    .split(/[/?#]/);
  const host = address.split('@').at(-1) ?? '';
  return hostName.test(host) ? host.toLowerCase() : undefined;
}

/** The page of any Mastodon server on which a new post waits to be sent. */
export const mastodonShareAddress = (server: string, text: string): string =>
  `https://${server}/share?text=${encodeURIComponent(text)}`;
