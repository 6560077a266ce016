import { createHash } from 'node:crypto';

/** One digest of several texts in their order, in hexadecimal: where one text ends and the next begins counts. */
export function digestOf(texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(`${Buffer.byteLength(text)}\n`).update(text);
  return hash.digest('hex');
}
