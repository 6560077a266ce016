/** What a reader searches for, and by what the results are narrowed. */
export interface SearchWish {
  readonly query: string;
  readonly kind: string;
  readonly topic: string;
  readonly country: string;
}

const names = { query: 'q', kind: 'kind', topic: 'topic', country: 'country' } as const;

/** More is no search; what a paste brings beyond is left out. */
const longest = 200;

/** `'#q=exam%20nights&kind=service' -> { query: 'exam nights', kind: 'service', topic: '', country: '' }` */
export function parseWish(hash: string): SearchWish {
  const parameters = new URLSearchParams(hash.replace(/^#/, ''));
  const valueOf = (name: keyof typeof names) => parameters.get(names[name]) ?? '';
  return {
    query: cleanQuery(valueOf('query')),
    kind: valueOf('kind'),
    topic: valueOf('topic'),
    country: valueOf('country'),
  };
}

/** The same as it stands behind the `#`; nothing for an empty wish. */
export function formatWish(wish: SearchWish): string {
  const parameters = new URLSearchParams();
  for (const name of Object.keys(names) as (keyof typeof names)[]) {
    if (wish[name]) parameters.set(names[name], wish[name]);
  }
  const text = parameters.toString();
  return text && `#${text}`;
}

/** Control characters and what is too long are left out. `'a\u0000b' -> 'a b'` */
export const cleanQuery = (text: string): string =>
  text.replaceAll(/[\u0000-\u001f\u007f]+/g, ' ').slice(0, longest);
