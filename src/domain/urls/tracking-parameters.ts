/**
 * What apps and newsletters hang on links to follow readers. Nothing on this site reads any of it; in an address that
 * somebody copies, sends on or leaves in a history it would say where they came from.
 */
const trackers = [
  // Statistics of campaigns: Google Analytics, and all who took up its names; Matomo has two sets of its own.
  'utm_\\w*',
  'mtm_\\w*',
  'pk_\\w*',
  // A number for one tap on one advertisement or post: Google, Facebook, Instagram, TikTok, X, Microsoft, Pinterest,
  // Snapchat, LinkedIn, Yandex. It can be led back to an account.
  'gclid',
  'gclsrc',
  'dclid',
  'gbraid',
  'wbraid',
  'fbclid',
  'igshid',
  'igsh',
  'ttclid',
  'twclid',
  'msclkid',
  'epik',
  'sccid',
  'li_fat_id',
  'yclid',
  // Carries the number of a browser from one site to the next: Google Analytics.
  '_gl',
  '_ga',
  // One recipient of one newsletter: Mailchimp, HubSpot, Marketo, Klaviyo.
  'mc_cid',
  'mc_eid',
  '_hsenc',
  '_hsmi',
  'mkt_tok',
  '_kx',
];

const tracker = new RegExp(`^(${trackers.join('|')})(=|$)`, 'i');

/**
 * The query of an address without what follows readers. All else stays as it was written.
 * `'?fbclid=abc&lang=fr' -> '?lang=fr'`, `'?utm_source=app' -> ''`
 */
export function withoutTracking(query: string): string {
  const parts = query.slice(1).split('&');
  const kept = parts.filter((part) => !tracker.test(part));
  if (kept.length === parts.length) return query;
  return kept.length === 0 ? '' : `?${kept.join('&')}`;
}
