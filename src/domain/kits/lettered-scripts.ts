/** The scripts of the languages that the site has letters for; signs and marks belong to all. */
const lettered = /[\p{Script=Latin}\p{Script=Arabic}\p{Script=Common}\p{Script=Inherited}]/u;

const emoji = /\p{Extended_Pictographic}/u;

/** Emoji by name, and yet signs that every font has. */
const signs = new Set(['©', '®', '™']);

/**
 * Whether pictures and posters can be expected to show a character, before any font was asked.
 * `'é' -> yes`, `'睡' -> no`, `'🌙' -> no`
 */
export function isLettered(codePoint: number): boolean {
  const character = String.fromCodePoint(codePoint);
  return lettered.test(character) && (signs.has(character) || !emoji.test(character));
}
