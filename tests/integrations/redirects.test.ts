import { describe, expect, it } from 'vitest';
import { refuseBrokenAddresses } from '../../src/integrations/redirects.ts';

const pages = new Set(['/en/topics/', '/en/topics/crisis/', '/ar/فهم/'].map(encodeURI));
const hasPage = (path: string) => pages.has(path);
const refusing =
  (recorded: readonly string[], ...redirects: [from: string, to: string][]) =>
  () => {
    refuseBrokenAddresses(
      recorded.map(encodeURI),
      redirects.map(([from, to]) => ({ from: encodeURI(from), to: encodeURI(to) })),
      hasPage,
    );
  };

describe('a built site', () => {
  it('may hold every address of the record as a page or as a redirect to one', () => {
    const recorded = ['/en/topics/crisis/', '/en/topics/listening/', '/ar/فهم/نوم/'];
    expect(
      refusing(recorded, ['/en/topics/listening/', '/en/topics/'], ['/ar/فهم/نوم/', '/ar/فهم/']),
    ).not.toThrow();
  });

  it.each([
    [
      'an address of the record that is neither',
      refusing(['/ar/فهم/نوم/']),
      '/ar/فهم/نوم/ was published, and has neither a page nor a redirect.',
    ],
    [
      'a redirect that starts at a page',
      refusing([], ['/en/topics/crisis/', '/en/topics/']),
      '/en/topics/crisis/ has a page, and would be redirected.',
    ],
    [
      'a redirect that leads to no page',
      refusing([], ['/en/topics/hearing/', '/en/topics/listening/']),
      '/en/topics/hearing/ would lead to /en/topics/listening/, which has no page.',
    ],
    [
      'a redirect that leads to another one',
      refusing(
        [],
        ['/en/topics/hearing/', '/en/topics/listening/'],
        ['/en/topics/listening/', '/en/topics/'],
      ),
      '/en/topics/hearing/ would lead to /en/topics/listening/, which has no page.',
    ],
  ])('is refused with %s', (_, act, message) => {
    expect(act).toThrow(message);
  });
});
