// The site enforces Trusted Types. Pagefind starts its worker from an address in text; this policy lets addresses of
// this site pass and nothing else. A browser without Trusted Types needs none.
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(address: string): string }): unknown;
}

const { trustedTypes } = window as { trustedTypes?: TrustedTypes };

trustedTypes?.createPolicy('default', {
  createScriptURL(address) {
    const { origin } = new URL(address, location.href);
    if (origin !== location.origin) throw new TypeError(`${origin} may not run scripts here.`);
    return address;
  },
});
