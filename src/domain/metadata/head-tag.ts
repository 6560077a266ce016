import type { Locale } from '../../config/locales.ts';
import type { Alternate } from './addresses.ts';

/** What the head of a page says to browsers, search engines and previews. */
export interface PageMetadata {
  readonly locale: Locale;
  readonly title: string;
  readonly description: string;
  readonly siteName: string;
  readonly canonical: string;
  readonly alternates: readonly Alternate[];
  /** False on deploy previews and on pages whose text stands elsewhere. */
  readonly isIndexed: boolean;
  /** The picture that networks show beside a link to the page. */
  readonly card: {
    readonly url: string;
    readonly width: number;
    readonly height: number;
    readonly alt: string;
  };
  /** Nothing on a page that is no article. */
  readonly article?: ArticleMetadata | undefined;
  /** The account of the association on X: `@nightlight`. */
  readonly xAccount?: string | undefined;
  /** Whom the Fediverse names as creators: `@nightlight@social.example`. */
  readonly fediverseCreators: readonly string[];
  readonly feeds: readonly {
    readonly type: string;
    readonly title: string;
    readonly href: string;
  }[];
}

/** What an article says of itself beyond what every page says. */
export interface ArticleMetadata {
  /** Calendar days. */
  readonly published: string;
  readonly modified: string;
  readonly authors: readonly string[];
  /** The part of the site that it stands in, in the language of the page. */
  readonly section: string;
  readonly topics: readonly string[];
}

export interface HeadTag {
  readonly name: 'meta' | 'link';
  readonly attributes: Readonly<Record<string, string>>;
}

/** `('name', 'robots', 'noindex') -> <meta name="robots" content="noindex">` */
export const meta = (key: 'name' | 'property', name: string, content: string): HeadTag => ({
  name: 'meta',
  attributes: { [key]: name, content },
});

/** `('canonical', 'https://example.org/') -> <link rel="canonical" href="https://example.org/">` */
export const link = (rel: string, href: string, rest: Record<string, string> = {}): HeadTag => ({
  name: 'link',
  attributes: { rel, ...rest, href },
});
