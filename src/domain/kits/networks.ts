/** How a network counts what is posted. Where it does not say, its characters are counted in the strictest usual way. */
export type Measure = 'weighted' | 'graphemes' | 'units';

/** Where a campaign is shared, and what fits there. */
export interface Network {
  readonly name: string;
  /** The longest text, counted as `measure` says. */
  readonly most: number;
  readonly measure: Measure;
  /** What a link counts, whatever its length; left out where it counts as it is. */
  readonly link?: number;
  /** The most hashtags that it takes. In messages to people whom one knows, none: there they lead nowhere. */
  readonly hashtags: number;
}

const any = Infinity;

/** The networks that students use, as members look for them. Figures as read in November 2026. */
export const networks: readonly Network[] = [
  // 2,200 characters (docs.ayrshare.com, Instagram). Its 30 hashtags have lately become 5 for some: 5 fit both.
  { name: 'Instagram', most: 2200, measure: 'units', hashtags: 5 },
  // 2,200 for a video, 4,000 for pictures (docs.zernio.com/platforms/tiktok).
  { name: 'TikTok', most: 2200, measure: 'units', hashtags: any },
  // 63,206, by every list of limits that was found; Meta’s own page was not.
  { name: 'Facebook', most: 63_206, measure: 'units', hashtags: any },
  // 3,000 (docs.ayrshare.com, LinkedIn).
  { name: 'LinkedIn', most: 3000, measure: 'units', hashtags: any },
  // 500, links always 23 (docs.joinmastodon.org/user/posting). A server may allow more.
  { name: 'Mastodon', most: 500, measure: 'graphemes', link: 23, hashtags: any },
  // maxGraphemes of app.bsky.feed.post; a link counts as it is written.
  { name: 'Bluesky', most: 300, measure: 'graphemes', hashtags: any },
  // config/v3.json of twitter-text. Paid accounts may write more.
  { name: 'X', most: 280, measure: 'weighted', link: 23, hashtags: any },
  // A status takes 700 (lettercounter.org); a message far more.
  { name: 'WhatsApp', most: 700, measure: 'units', hashtags: 0 },
  // 1,024 below a picture, 4,096 without one (constants of the Bot API).
  { name: 'Telegram', most: 1024, measure: 'units', hashtags: 0 },
];
