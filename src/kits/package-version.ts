import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';

/**
 * The version of a package that draws: a newer one may draw otherwise. `'@takumi-rs/core' -> '2.16.3'`
 * @throws Error where it is not installed
 */
export function packageVersion(name: string): string {
  const file = findPackageJSON(name, import.meta.url);
  if (file === undefined) throw new Error(`${name} is not installed: run npm ci.`);
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
