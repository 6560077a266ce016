/** As many names as a note needs to be found again; the address leads to the others. */
const mostNames = 3;

/**
 * The authors of a source as a note names them.
 * `'Wyman PA, Brown CH, LoMurray M, Schmeelk-Cone K' -> 'Wyman PA, Brown CH, LoMurray M …'`
 */
export function authorsShown(authors: string): string {
  const names = authors.split(', ');
  return names.length > mostNames ? `${names.slice(0, mostNames).join(', ')} …` : authors;
}
