/**
 * The label of a field or a choice, made from its name by one rule, so that no schema needs a second name for
 * members to read: words apart, a capital at the start. What it means is said by the hint, the field's description.
 * `'reviewDue' -> 'Review due'`, `'crisis-line' -> 'Crisis line'`, `'url' -> 'URL'`
 */
export function fieldLabel(name: string): string {
  if (abbreviations.has(name)) return name.toUpperCase();
  const words = name
    .replaceAll('-', ' ')
    .replace(/\p{Lu}/gu, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const abbreviations = new Set(['id', 'url', 'doi', 'sms']);
