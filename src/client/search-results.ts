import type { Locale } from '../config/locales.ts';
import type { Hours } from '../domain/hours/hours.ts';
import { bestState, stateAt } from '../domain/hours/state.ts';
import { markedPieces, type Piece } from '../domain/search/marks.ts';
import type { PageRecord } from '../domain/search/page-record.ts';
import { stateSentence, type StateWords } from './state-sentence.ts';

/** What results are drawn with. */
export interface ResultWords {
  readonly kinds: Readonly<Record<PageRecord['kind'], string>>;
  readonly states: StateWords;
}

export interface Shown {
  readonly page: PageRecord;
  /** A passage of the page, where its full text was searched. */
  readonly passage?: readonly Piece[];
}

type Holidays = Readonly<Record<string, readonly string[]>>;

/** A result: what it is and where it stands, its name, a passage, how long it takes or whether somebody answers now. */
export function resultItem(
  { page, passage }: Shown,
  query: string,
  locale: Locale,
  words: ResultWords,
  holidays: Holidays,
): HTMLLIElement {
  const item = document.createElement('li');
  item.dataset['searchResult'] = page.kind;
  const trail = paragraph('result-trail');
  trail.append([words.kinds[page.kind], page.trail].filter(isNew).join(' · '));
  const link = document.createElement('a');
  link.href = page.path;
  if (page.language) link.lang = page.language;
  link.dir = 'auto';
  link.append(...nodesOf(markedPieces(page.title, query, locale)));
  const text = paragraph('result-text');
  text.append(...nodesOf(passage ?? markedPieces(page.description, query, locale)));
  const aside = paragraph('result-aside');
  aside.append(page.aside ?? stateOf(page, locale, words.states, holidays));
  item.append(trail, link, text, ...(aside.textContent ? [aside] : []));
  return item;
}

const isNew = (text: string, index: number, all: string[]) => all.indexOf(text) === index;

function paragraph(className: string): HTMLParagraphElement {
  const element = document.createElement('p');
  element.className = className;
  return element;
}

function nodesOf(pieces: readonly Piece[]): Node[] {
  return pieces.map(({ text, isMarked }) => {
    if (!isMarked) return document.createTextNode(text);
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}

function stateOf(page: PageRecord, locale: Locale, words: StateWords, holidays: Holidays): string {
  const { hours = [], timeZone = 'UTC', country = '' } = page;
  if (hours.length === 0) return '';
  const now = new Date();
  const states = (hours as (Hours | null)[]).map((known) =>
    stateAt(known ?? undefined, timeZone, now, holidays[country]),
  );
  return stateSentence(bestState(states), timeZone, now, words, locale);
}
