/** Where the association publishes, as `content/association.yaml` gives it. */
interface Profile {
  readonly network: string;
  readonly url: string;
}

const hostsOfX = ['x.com', 'www.x.com', 'twitter.com', 'www.twitter.com', 'mobile.twitter.com'];

/**
 * The account on X among some profiles.
 * `[{ network: 'X', url: 'https://x.com/nightlight' }] -> '@nightlight'`
 */
export function xAccount(profiles: readonly Profile[]): string | undefined {
  const address = profiles
    .map(({ url }) => new URL(url))
    .find(({ host }) => hostsOfX.includes(host));
  const [, name] = /^\/@?(\w{1,15})\/?$/.exec(address?.pathname ?? '') ?? [];
  return name && `@${name}`;
}

/**
 * The account in the Fediverse among some profiles, by the address that Mastodon gives it.
 * `[{ network: 'Mastodon', url: 'https://social.example/@nightlight' }] -> '@nightlight@social.example'`
 */
export function fediverseAccount(profiles: readonly Profile[]): string | undefined {
  const profile = profiles.find(({ network }) => /mastodon|fediverse/i.test(network));
  if (!profile) return undefined;
  const { host, pathname } = new URL(profile.url);
  const [, name] = /^\/@([\w.-]+)\/?$/.exec(pathname) ?? [];
  return name && `@${name}@${host}`;
}
