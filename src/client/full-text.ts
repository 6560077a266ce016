// Pagefind: the words of whole pages. It is loaded after the pages that are found by their names have been drawn.
import './trusted-types.ts';

interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  search(query: string): Promise<{ results: { data(): Promise<Passage> }[] }>;
}

/** A page that holds the words, with a passage around them. */
export interface Passage {
  readonly url: string;
  /** The words stand between `<mark>` and `</mark>`; the rest is escaped. */
  readonly excerpt: string;
}

const most = 12;
let loading: Promise<Pagefind> | undefined;

function pagefind(): Promise<Pagefind> {
  loading ??= load('/pagefind/pagefind.js').catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(address: string): Promise<Pagefind> {
  const api = (await import(/* @vite-ignore */ address)) as Pagefind;
  // The index is small: a worker would cost more bytes than it saves time.
  await api.options({ noWorker: true });
  return api;
}

/** Pages whose text holds every word of the query. */
export async function searchFullText(query: string): Promise<Passage[]> {
  const { results } = await (await pagefind()).search(query);
  return Promise.all(results.slice(0, most).map((result) => result.data()));
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

/** The passage in pieces: marks by their tags, everything else text whatever it says. */
export const piecesOf = ({ excerpt }: Passage) =>
  excerpt.split(/(<mark>.*?<\/mark>)/).map((part) => {
    const isMarked = part.startsWith('<mark>');
    return {
      text: plain(isMarked ? part.slice('<mark>'.length, -'</mark>'.length) : part),
      isMarked,
    };
  });
