/** A step on the way from the home page to this page. */
export interface Crumb {
  readonly name: string;
  readonly path: string;
  /** The language of the name, where it is not that of the page. */
  readonly language?: string | undefined;
}

/** Breadcrumbs as search engines read them: schema.org BreadcrumbList. */
export function breadcrumbList(crumbs: readonly Crumb[], site: string) {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: new URL(path, site).href,
    })),
  };
}
