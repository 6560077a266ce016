import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/content-files/read-content.ts';
import { answersAtOnce } from '../../src/domain/directory/facets.ts';
import { contactLink } from '../../src/domain/urls/dial.ts';
import type { ServiceFacts } from '../../src/schemas/service.ts';
import { attribute, type BuiltPage, builtPages } from '../support/built-site.ts';

const site = 'https://nightlight.example';
const pages = builtPages();
const byPath = new Map(pages.map((page) => [page.path, page]));

const services = readContent('content')
  .entries.filter(({ collection, isOriginal }) => collection === 'services' && isOriginal)
  .map(({ id, data }) => ({ id, facts: data as unknown as ServiceFacts }));

/** The addresses at which services chat: in a page, a chat looks like any other link. */
const chats = new Set(
  services
    .flatMap(({ facts }) => facts.contacts)
    .filter(({ type, publish }) => type === 'chat' && publish)
    .map(({ value }) => value),
);

const linksOf = (page: BuiltPage, within = 'body') =>
  page.document.querySelectorAll(`${within} a[href]`).map((link) => link.getAttribute('href')!);

const reachesPerson = (href: string) => /^(tel|sms):/.test(href) || chats.has(href);

/** How many taps it takes to a dial pad or a chat, up to two: 1 is a link of the page itself. */
function tapsFrom(page: BuiltPage): number {
  if (linksOf(page).some(reachesPerson)) return 1;
  const next = linksOf(page).flatMap(
    (href) => byPath.get(new URL(href, site + page.path).pathname) ?? [],
  );
  return next.some((other) => linksOf(other).some(reachesPerson)) ? 2 : Infinity;
}

describe('to a dial pad or a chat', () => {
  it('it takes two taps at most from every page', () => {
    expect(
      pages.map((page) => [page.path, tapsFrom(page)]).filter(([, taps]) => Number(taps) > 2),
    ).toEqual([]);
  });

  it('it takes one tap from every page of a country or of a way to get in touch', () => {
    const directories = pages.filter(({ document }) =>
      document.querySelector('main [data-finder-list]'),
    );
    expect(directories.length).toBeGreaterThan(100);
    const mute = directories.filter((page) => !linksOf(page, 'main').some(reachesPerson));
    expect(mute.map(({ path }) => path)).toEqual([]);
  });

  it('it takes one tap from the page of a service, to each way in which that service answers', () => {
    const pageOf = new Map(
      pages.map((page) => [attribute(page, 'main article.service', 'data-service'), page]),
    );
    const shown = services.filter(({ id }) => pageOf.has(id));
    expect(shown.length).toBeGreaterThan(100);
    const missing = shown.flatMap(({ id, facts }) => {
      const links = linksOf(pageOf.get(id)!, 'main article.service');
      return facts.contacts
        .filter((contact) => contact.publish && answersAtOnce(contact))
        .filter((contact) => !links.includes(contactLink(contact)))
        .map(({ key }) => `${id}: ${key}`);
    });
    expect(missing).toEqual([]);
  });
});
