import { globSync, readFileSync } from 'node:fs';
import { digestOf } from './digest.ts';

/** Of all code that could change what is kept: every source rather than a list of those that count, which would age. */
export function sourceDigest(): string {
  const paths = ['package-lock.json', 'tsconfig.json', ...globSync('src/**/*.ts').sort()];
  return digestOf(paths.flatMap((path) => [path, readFileSync(path, 'utf8')]));
}
