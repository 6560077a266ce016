import { type HeadTag, link, meta, type PageMetadata } from './head-tag.ts';
import { previewTags } from './preview-tags.ts';

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
    ...previewTags(page),
  ];
}
