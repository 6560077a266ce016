import { type Locale, locales } from '../../config/locales.ts';
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
  readonly kind: 'website' | 'article';
  readonly published?: string | undefined;
  readonly modified?: string | undefined;
  readonly feeds: readonly {
    readonly type: string;
    readonly title: string;
    readonly href: string;
  }[];
}

export interface HeadTag {
  readonly name: 'meta' | 'link';
  readonly attributes: Readonly<Record<string, string>>;
}

/** The title of the browser tab: `'What is peer support? · Nightlight'`, and on the home page the name first. */
export function documentTitle(title: string, siteName: string): string {
  const namesSite = title === siteName || title.startsWith(`${siteName}:`);
  return namesSite ? title : `${title} · ${siteName}`;
}

/** Every tag of the head but the title, as data. */
export function headTags(page: PageMetadata): HeadTag[] {
  return [
    meta('name', 'description', page.description),
    ...(page.isIndexed ? [] : [meta('name', 'robots', 'noindex')]),
    link('canonical', page.canonical),
    ...page.alternates.map(({ hreflang, href }) => link('alternate', href, { hreflang })),
    ...page.feeds.map(({ type, title, href }) => link('alternate', href, { type, title })),
    ...openGraph(page),
  ];
}

function openGraph(page: PageMetadata): HeadTag[] {
  const property = (name: string, content: string | undefined) =>
    content === undefined ? [] : [meta('property', name, content)];
  return [
    ...property('og:type', page.kind),
    ...property('og:title', page.title),
    ...property('og:description', page.description),
    ...property('og:url', page.canonical),
    ...property('og:site_name', page.siteName),
    ...property('og:locale', locales[page.locale].openGraph),
    ...property('article:published_time', page.published),
    ...property('article:modified_time', page.modified),
  ];
}

const meta = (key: string, name: string, content: string): HeadTag => ({
  name: 'meta',
  attributes: { [key]: name, content },
});

const link = (rel: string, href: string, rest: Record<string, string> = {}): HeadTag => ({
  name: 'link',
  attributes: { rel, ...rest, href },
});
