interface EmbeddedPage {
  readonly site: string;
  /** Path of the page for the frame: `/embed/en/fr/`. */
  readonly frame: string;
  /** Path of the whole page, for whom the frame does not reach. */
  readonly page: string;
  readonly title: string;
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/**
 * The HTML that others copy into a page to show the help of a country. It needs no script and no style. The link
 * stays for those whose reader, printer or mail shows no frame.
 */
export function embedSnippet({ site, frame, page, title }: EmbeddedPage): string {
  const name = escaped(title);
  const urlOf = (path: string) => new URL(path, site).href;
  return `<iframe src="${urlOf(frame)}" title="${name}" width="100%" height="640" loading="lazy" referrerpolicy="no-referrer"></iframe>
<p><a href="${urlOf(page)}">${name}</a></p>`;
}
