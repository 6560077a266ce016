import { expect, it } from 'vitest';
import { buildMoment } from '../../src/content-files/build-context.ts';
import { readContent } from '../../src/content-files/read-content.ts';
import { siteAddresses } from '../../src/content-files/site-addresses.ts';
import { isShortLink } from '../../src/domain/urls/short-link.ts';
import { builtPages, localisedPages } from '../support/built-site.ts';

it('the pages of a build are those that addresses are worked out for', () => {
  const content = readContent('content');
  const { pages } = siteAddresses(content, buildMoment(content.association));
  const all = builtPages();
  const shortLinks = all.filter(({ path }) => isShortLink(path));
  const built = [...localisedPages(all), ...shortLinks].map(({ path }) => path);
  expect([...pages.keys()].sort()).toEqual(built.sort());
});
