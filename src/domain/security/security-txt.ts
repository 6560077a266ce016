interface SecurityContact {
  readonly site: string;
  readonly email: string;
  /** The languages in which a report can be read. */
  readonly languages: readonly string[];
  /** Where the project says how it handles reports. */
  readonly policy: string | undefined;
  /** The moment of the build. */
  readonly now: Date;
}

const validDays = 180;

/**
 * How to report a weakness of the site, as RFC 9116 asks. It expires half a year after the build: a site that nobody builds
 * any more promises nothing.
 */
export function securityTxt({ site, email, languages, policy, now }: SecurityContact): string {
  const expires = new Date(now.getTime() + validDays * 86_400_000);
  return [
    `Contact: mailto:${email}`,
    `Expires: ${expires.toISOString().slice(0, 10)}T00:00:00Z`,
    `Preferred-Languages: ${languages.join(', ')}`,
    `Canonical: ${new URL('/.well-known/security.txt', site).href}`,
    ...(policy === undefined ? [] : [`Policy: ${policy}`]),
    '',
  ].join('\n');
}
