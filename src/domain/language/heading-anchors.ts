/**
 * The anchors that headings get, in their order, as the Markdown processor gives them.
 * `['Words to start with', 'À nous !', 'À nous !'] -> ['words-to-start-with', 'à-nous-', 'à-nous--1']`
 */
export function headingAnchors(headings: readonly string[]): string[] {
  const taken = new Map<string, number>();
  return headings.map((heading) => {
    const plain = heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
      .replaceAll(' ', '-');
    let anchor = plain;
    while (taken.has(anchor)) {
      const count = (taken.get(plain) ?? 0) + 1;
      taken.set(plain, count);
      anchor = `${plain}-${count}`;
    }
    taken.set(anchor, 0);
    return anchor;
  });
}
