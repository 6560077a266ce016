const narrow = '\u202f';
const wide = '\u00a0';

/**
 * The spaces of French signs, so that no line begins with a sign: narrow before `;`, `!`, `?` and inside guillemets, wide
 * before a colon, as the Imprimerie nationale sets them. A member types an ordinary space. Addresses and code
 * have no space before a sign, and rows of tables none after a word. A text may begin with the space, after bold words.
 * `'Et toi ? « Ça va »' -> 'Et toi\u202f? «\u202fÇa va\u202f»'`
 */
export function frenchSpaces(text: string): string {
  return text
    .replaceAll(/(?<=^|[\p{L}\p{N}»”’)\]*_%…]) (?=[;!?»])/gu, narrow)
    .replaceAll(/(?<=^|[\p{L}\p{N}»”’)\]*_%…]) (?=:(?:\s|$))/gu, wide)
    .replaceAll('« ', `«${narrow}`);
}

/** The same in every text of some fields, however deep. `{ title: 'Et toi ?' } -> { title: 'Et toi\u202f?' }` */
export function frenchSpacesIn<Value>(value: Value): Value {
  if (typeof value === 'string') return frenchSpaces(value) as Value;
  if (Array.isArray(value)) return value.map(frenchSpacesIn) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(([name, field]) => [
    name,
    frenchSpacesIn<unknown>(field),
  ]);
  return Object.fromEntries(fields) as Value;
}
