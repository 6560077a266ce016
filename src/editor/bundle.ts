import { cp, readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { build as bundle, type Plugin } from 'esbuild';
import { changedPackage } from './package-changes.ts';

const entry = 'src/client/editor.ts';

/**
 * Writes the script of the editor with all that it loads, fonts and icons included, and gives the name of the file to
 * start with. It takes about a second, so nothing is kept from one build to the next.
 */
export async function bundleEditor(folder: string): Promise<string> {
  const { metafile } = await bundle({
    entryPoints: [entry],
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    // One folder: the package looks for its fonts beside whichever of its files asks.
    outdir: folder,
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    legalComments: 'linked',
    metafile: true,
    plugins: [withoutProgrammingLanguages, withPackageChanges],
    logLevel: 'warning',
  });
  await cp(join(packageFolder(), 'assets'), join(folder, 'assets'), {
    recursive: true,
    filter: (path) => !path.endsWith('.map'),
  });
  const [script] = Object.entries(metafile.outputs).find(
    ([, output]) => output.entryPoint === entry,
  )!;
  return basename(script);
}

/** Texts hold no code (`npm run check` says so), and colours for 280 programming languages are half of the package. */
const withoutProgrammingLanguages: Plugin = {
  name: 'without-programming-languages',
  setup: (build) => {
    build.onResolve({ filter: /^@shikijs\/langs\// }, () => ({
      path: 'none',
      namespace: 'no-language',
    }));
    build.onLoad({ filter: /.*/, namespace: 'no-language' }, () => ({
      contents: 'export default []',
    }));
  },
};

/** Changes the package where it must be changed for this site; `package-changes.ts` says what and why. */
const withPackageChanges: Plugin = {
  name: 'with-package-changes',
  setup: (build) => {
    build.onLoad({ filter: /@sveltia[/\\]cms[/\\]npm[/\\]index\.js$/ }, async ({ path }) => ({
      contents: changedPackage(
        await readFile(path, 'utf8'),
        await readdir(join(packageFolder(), 'assets')),
      ),
    }));
  },
};

const packageFolder = () => dirname(createRequire(import.meta.url).resolve('@sveltia/cms'));
