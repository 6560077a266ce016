import { readFileSync } from 'node:fs';

/** A package that the lock file names. */
export interface LockedPackage {
  readonly name: string;
  readonly version: string;
  /** An SPDX expression; nothing where the package names none to npm. */
  readonly licence: string | undefined;
  /** Named in package.json itself, not brought by another. */
  readonly isDirect: boolean;
  /** Needed for checks and tests alone. */
  readonly isDevelopment: boolean;
}

interface LockFile {
  readonly packages: Readonly<
    Record<
      string,
      {
        version?: string;
        license?: string;
        dev?: boolean;
        dependencies?: object;
        devDependencies?: object;
        optionalDependencies?: object;
      }
    >
  >;
}

/** Every package of `package-lock.json`, by name. */
export function lockedPackages(file = 'package-lock.json'): LockedPackage[] {
  const { packages } = JSON.parse(readFileSync(file, 'utf8')) as LockFile;
  const root = packages[''] ?? {};
  const direct = new Set(
    [root.dependencies, root.devDependencies, root.optionalDependencies].flatMap((list) =>
      Object.keys(list ?? {}),
    ),
  );
  return Object.entries(packages)
    .filter(([path]) => path !== '')
    .map(([path, { version = '', license, dev = false }]) => {
      const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
      const isDirect = path === `node_modules/${name}` && direct.has(name);
      return { name, version, licence: license, isDirect, isDevelopment: dev };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
