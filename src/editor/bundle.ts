import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { build as bundle, type Plugin } from 'esbuild';
import { forgetUnused, keptOr } from '../content-files/kept-files.ts';
import { sourceDigest } from '../content-files/source-digest.ts';
import { changedPackage } from './package-changes.ts';

const entry = 'src/client/editor.ts';
const keptBundles = 'node_modules/.cache/nightlight/editor';
/** Whoever works on this site makes a bundle of some megabytes with every change. */
const daysKept = 7;

/** What esbuild made: the name of the file to start with, and every file by its name, in base64. */
interface Bundle {
  readonly script: string;
  readonly files: Readonly<Record<string, string>>;
}

/**
 * Writes the script of the editor with all that it loads, fonts and icons included, and gives the name of the file to
 * start with. Content has no part in it: it is bundled anew where a package or a source of this site has changed.
 */
export async function bundleEditor(folder: string, keptIn = keptBundles): Promise<string> {
  const make = async () => Buffer.from(JSON.stringify(await bundled()));
  const kept = await keptOr(sourceDigest(), make, keptIn);
  await forgetUnused(daysKept, keptIn);
  const { script, files } = JSON.parse(Buffer.from(kept).toString()) as Bundle;
  await mkdir(folder, { recursive: true });
  for (const [name, bytes] of Object.entries(files)) {
    await writeFile(join(folder, name), Buffer.from(bytes, 'base64'));
  }
  await cp(join(packageFolder(), 'assets'), join(folder, 'assets'), {
    recursive: true,
    filter: (path) => !path.endsWith('.map'),
  });
  return script;
}

async function bundled(): Promise<Bundle> {
  const { metafile, outputFiles } = await bundle({
    entryPoints: [entry],
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    write: false,
    // One folder: the package looks for its fonts beside whichever of its files asks.
    outdir: 'admin',
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    legalComments: 'linked',
    metafile: true,
    plugins: [withoutProgrammingLanguages, withPackageChanges],
    logLevel: 'warning',
  });
  const [script] = Object.entries(metafile.outputs).find(
    ([, output]) => output.entryPoint === entry,
  )!;
  const files = outputFiles.map(({ path, contents }) => [
    basename(path),
    Buffer.from(contents).toString('base64'),
  ]);
  return { script: basename(script), files: Object.fromEntries(files) as Bundle['files'] };
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
