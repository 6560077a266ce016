/** A result of Pagefind, as far as it is shown. */
export interface Result {
  url: string;
  /** The passage that was found, with the words between `<mark>` and `</mark>`, the rest escaped. */
  excerpt: string;
  meta: Record<string, string | undefined>;
}

const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
  '&quot;': '"',
  '&#39;': "'",
};

const plain = (text: string) =>
  text.replace(/&(?:lt|gt|amp|quot|#39);/g, (entity) => entities[entity] ?? entity);

/** An excerpt as nodes: marks become elements, everything else stays text whatever it says. */
function excerptNodes(excerpt: string): Node[] {
  return excerpt.split(/(<mark>.*?<\/mark>)/).map((part) => {
    if (!part.startsWith('<mark>')) return document.createTextNode(plain(part));
    const mark = document.createElement('mark');
    mark.textContent = plain(part.slice('<mark>'.length, -'</mark>'.length));
    return mark;
  });
}

function resultItem({ url, excerpt, meta }: Result): HTMLLIElement {
  const item = document.createElement('li');
  item.dataset['searchResult'] = '';
  const link = document.createElement('a');
  link.href = url;
  link.textContent = meta['title'] ?? url;
  link.dir = 'auto';
  const passage = document.createElement('p');
  passage.append(...excerptNodes(excerpt));
  item.append(link, passage);
  return item;
}

/** Replaces the list of results. */
export function drawResults(list: HTMLOListElement, results: readonly Result[]): void {
  list.replaceChildren(...results.map(resultItem));
}

/** Adds results to the end of the list. */
export function addResults(list: HTMLOListElement, results: readonly Result[]): void {
  list.append(...results.map(resultItem));
}
