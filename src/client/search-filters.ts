import type { PageRecord } from '../domain/search/page-record.ts';
import type { SearchWish } from '../domain/search/search-address.ts';

interface FilterWords {
  readonly any: string;
  readonly kinds: Readonly<Record<PageRecord['kind'], string>>;
  readonly international: string;
  readonly topics: Readonly<Record<string, string>>;
}

type FilterName = 'kind' | 'topic' | 'country';

const valuesOf = (page: PageRecord, name: FilterName): readonly string[] =>
  name === 'topic'
    ? page.topics
    : name === 'kind'
      ? [page.kind]
      : page.country
        ? [page.country]
        : [];

const names: readonly FilterName[] = ['kind', 'topic', 'country'];

/** Whether a page is of the kind, the topic and the country that the reader chose. */
export const passes = (page: PageRecord, wish: SearchWish): boolean =>
  names.every((name) => wish[name] === '' || valuesOf(page, name).includes(wish[name]));

/** Gives each list the values that the results have, with their counts. */
export function fillFilters(
  box: HTMLElement,
  pages: readonly PageRecord[],
  wish: SearchWish,
  words: FilterWords,
): void {
  const countries = new Intl.DisplayNames(document.documentElement.lang, { type: 'region' });
  const labelOf = (name: FilterName, value: string) => {
    if (name === 'kind') return words.kinds[value as PageRecord['kind']];
    if (name === 'topic') return words.topics[value] ?? value;
    if (!/^[a-z]{2}$/.test(value)) return words.international;
    return countries.of(value.toUpperCase());
  };
  for (const name of names) {
    const select = box.querySelector<HTMLSelectElement>(`[name=${name}]`)!;
    const others = pages.filter((page) => passes(page, { ...wish, [name]: '' }));
    const counts = new Map<string, number>();
    for (const value of others.flatMap((page) => valuesOf(page, name))) {
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    if (wish[name] && !counts.has(wish[name])) counts.set(wish[name], 0);
    const options = [...counts]
      .sort(([, a], [, b]) => b - a)
      .map(([value, count]) => new Option(`${labelOf(name, value) ?? value} (${count})`, value));
    select.replaceChildren(new Option(words.any, ''), ...options);
    select.value = wish[name];
    select.parentElement!.hidden = options.length < 2 && !wish[name];
  }
  box.hidden = pages.length < 2;
}
