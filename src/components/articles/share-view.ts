import type { ShareTarget } from '../../domain/urls/share-links.ts';

/** How an article can be sent on. */
export interface ShareView {
  readonly links: Readonly<Record<ShareTarget, string>>;
  /** The short link in full, to be copied by hand. */
  readonly shortLink: string;
}
