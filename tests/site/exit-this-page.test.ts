import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compress } from '../../src/cli/serve/encoding.ts';
import { kitWord, sectionWords } from '../../src/config/routes.ts';
import { readContent } from '../../src/content-files/read-content.ts';
import { attribute, builtPages, localisedPages } from '../support/built-site.ts';

const pages = localisedPages(builtPages());
const { association, entries } = readContent('content');
const isExit = '.exit a, .govuk-js-exit-this-page-skiplink';

const sensitiveIds = new Set(
  entries
    .filter(({ data }) => data['sensitive'] === true)
    .map(({ collection, id }) => collection + id),
);
/** The last part of the address of a sensitive entry, in each language that it has words in. */
const sensitiveSlugs = new Set(
  entries
    .filter(({ collection, id }) => sensitiveIds.has(collection + id))
    .map(({ data }) => data['slug'] as string),
);

const isAboutHelp = ({ path, locale }: (typeof pages)[number]) =>
  decodeURI(path).startsWith(`/${locale}/${sectionWords.help[locale]}/`);
/** The page of such an entry, or the kit of a campaign behind it. */
const isSensitive = ({ path, locale }: (typeof pages)[number]) => {
  const [last, before] = decodeURI(path).split('/').toReversed().slice(1);
  return sensitiveSlugs.has(last === kitWord[locale] ? before! : last!);
};

describe('the link that leaves the site', () => {
  it('is on all pages about help and all that are sensitive, and on no other', () => {
    const expected = pages.filter((page) => isAboutHelp(page) || isSensitive(page));
    const found = pages.filter(({ document }) => document.querySelector('.exit'));
    expect(found.map(({ path }) => path)).toEqual(expected.map(({ path }) => path));
    expect(sensitiveSlugs.size).toBeGreaterThan(10);
  });

  it('leads on each of them to the address of the association, twice, and sends no referrer', () => {
    const wrong = pages
      .filter(({ document }) => document.querySelector('.exit'))
      .filter(({ document }) => {
        const links = document.querySelectorAll(isExit);
        const isRight = links.every(
          (link) =>
            link.getAttribute('href') === association?.exit.url &&
            link.getAttribute('rel') === 'nofollow noreferrer',
        );
        return links.length !== 2 || !isRight;
      });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('needs a script of 3.5 KB at most', async () => {
    const help = pages.find(({ path }) => path === '/en/help/')!;
    const script = attribute(help, 'script[src*=ExitThisPage]', 'src') ?? '';
    const bytes = (await compress(readFileSync(join('dist', script)), 'br')).length;
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThanOrEqual(3_584);
  });
});
