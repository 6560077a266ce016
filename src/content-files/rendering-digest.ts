import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteAddresses } from '../domain/urls/address-fate.ts';
import { digestOf } from './digest.ts';
import { sourceDigest } from './source-digest.ts';

/**
 * Of all that decides what HTML a text becomes, beside the text: the code, the words of the interface, and where other
 * entries stand today. What Astro kept of another build is good as long as this is the same.
 */
export function renderingDigest(directory: string, addresses: SiteAddresses): string {
  const words = globSync('ui/*.yaml', { cwd: directory }).sort();
  return digestOf([
    sourceDigest(),
    ...words.map((path) => readFileSync(join(directory, path), 'utf8')),
    JSON.stringify(addresses, withCollections),
  ]);
}

/** JSON knows neither maps nor sets. */
const withCollections = (_name: string, value: unknown): unknown =>
  value instanceof Map || value instanceof Set ? [...(value as Iterable<unknown>)] : value;
