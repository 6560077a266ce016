/**
 * Whether a word is another with at most one slip: a letter missing, added, changed, or two that changed places. The first
 * letter is seldom wrong, and words that differ in it are other words.
 * `('sucide', 'suicide') -> true`, `('beater', 'better') -> false`
 */
export function isOneSlip(word: string, meant: string): boolean {
  if (word === meant) return true;
  if (!word.startsWith(meant.charAt(0)) || Math.abs(word.length - meant.length) > 1) return false;
  let same = 0;
  while (same < word.length && word[same] === meant[same]) same += 1;
  const rest = word.slice(same);
  const meantRest = meant.slice(same);
  return (
    rest.slice(1) === meantRest.slice(1) ||
    rest === meantRest.slice(1) ||
    rest.slice(1) === meantRest ||
    (rest.slice(0, 2) === swapped(meantRest) && rest.slice(2) === meantRest.slice(2))
  );
}

/** `'ab…' -> 'ba'` */
const swapped = (text: string) => text.charAt(1) + text.charAt(0);

/** Whether a word begins with a stem, one slip forgiven. `('suicdal', 'suicid') -> true` */
export function beginsWithSlip(word: string, stem: string): boolean {
  return [0, -1, 1].some((change) => isOneSlip(word.slice(0, stem.length + change), stem));
}
