import { type Candidate, type Choice, countsOf } from '../domain/directory/choice.ts';
import { type FacetName, facetNames, type Facets } from '../domain/directory/facets.ts';

type Forms = string | Readonly<Record<string, string>>;

/** What `finder.json` holds. */
export interface FinderData {
  readonly words: {
    readonly names: Readonly<Record<FacetName, string>>;
    readonly any: string;
    readonly first: string;
    readonly reset: string;
    readonly hint: string;
    readonly count: Forms;
    readonly none: string;
    readonly wider: Forms;
    readonly elsewhere: string;
    readonly emergency: string;
  };
  readonly labels: Readonly<Record<FacetName, Readonly<Record<string, string>>>>;
  readonly services: Readonly<Record<string, Facets>>;
}

const plurals = new Intl.PluralRules(document.documentElement.lang);

/** `({ one: '{count} service fits.', … }, 1) -> '1 service fits.'` */
export function wordsForCount(forms: Forms, count: number): string {
  const form = typeof forms === 'string' ? forms : (forms[plurals.select(count)] ?? forms['other']);
  return (form ?? '').replace('{count}', String(count));
}

/** The form, with a list for each facet and a box for the order. Every change is passed on at once. */
export function createForm(
  { words }: FinderData,
  onChange: (choice: Choice, isSorted: boolean) => void,
): HTMLFormElement {
  const form = document.createElement('form');
  form.className = 'finder-form';
  for (const name of facetNames) {
    form.append(
      labelled(words.names[name], Object.assign(document.createElement('select'), { name })),
    );
  }
  const first = Object.assign(document.createElement('input'), { type: 'checkbox', name: 'first' });
  const order = labelled(words.first, first);
  order.className = 'finder-order';
  const reset = Object.assign(document.createElement('button'), {
    type: 'reset',
    className: 'button button-quiet',
    textContent: words.reset,
  });
  const hint = Object.assign(document.createElement('p'), {
    className: 'small',
    textContent: words.hint,
  });
  form.append(order, reset, hint);
  form.addEventListener('change', () => {
    const values = new FormData(form);
    const choice = Object.fromEntries(facetNames.map((name) => [name, values.get(name) as string]));
    onChange(choice, first.checked);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  form.addEventListener('reset', () => {
    onChange({}, false);
  });
  return form;
}

function labelled(text: string, control: HTMLElement): HTMLLabelElement {
  const label = document.createElement('label');
  label.append(text, ' ', control);
  return label;
}

/** Gives every list its options with their counts. A list in which nothing can be chosen is left out. */
export function fillForm(
  form: HTMLFormElement,
  candidates: readonly Candidate[],
  choice: Choice,
  isSorted: boolean,
  { words, labels }: FinderData,
): void {
  for (const name of facetNames) {
    const select = form.elements.namedItem(name) as HTMLSelectElement;
    const counts = countsOf(candidates, choice, name);
    const chosen = choice[name] ?? '';
    const options = Object.entries(labels[name])
      .filter(([value]) => (counts.get(value) ?? 0) > 0 || value === chosen)
      .map(([value, label]) => new Option(`${label} (${counts.get(value) ?? 0})`, value));
    // A value from a link that no list knows stays, so that the reader sees what was asked.
    if (chosen && !(chosen in labels[name])) options.push(new Option(chosen, chosen));
    select.replaceChildren(new Option(words.any, ''), ...options);
    select.value = chosen;
    // What is the same for every service of the page is no choice.
    select.parentElement!.hidden = !chosen && countsOf(candidates, {}, name).size < 2;
  }
  (form.elements.namedItem('first') as HTMLInputElement).checked = isSorted;
}
