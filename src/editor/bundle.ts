import { cp, readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { build, type Plugin } from 'esbuild';

const entry = 'src/client/editor.ts';

/**
 * Writes the script of the editor with all that it loads, fonts and icons included, and gives the name of the file to
 * start with. It takes about a second, so nothing is kept from one build to the next.
 */
export async function bundleEditor(folder: string): Promise<string> {
  const { metafile } = await build({
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
    plugins: [withoutProgrammingLanguages, nothingFromElsewhere],
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
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^@shikijs\/langs\// }, () => ({ path: 'none', namespace: 'no-language' }));
    onLoad({ filter: /.*/, namespace: 'no-language' }, () => ({ contents: 'export default []' }));
  },
};

/**
 * The package carries its fonts and its icons, and asks another host for them all the same; and it asks a third whether
 * GitHub is well. The fonts are loaded from here, and the question is not asked.
 */
const nothingFromElsewhere: Plugin = {
  name: 'nothing-from-elsewhere',
  setup: ({ onLoad }) => {
    onLoad({ filter: /@sveltia[/\\]cms[/\\]npm[/\\]index\.js$/ }, async ({ path }) => {
      const fonts = await readdir(join(packageFolder(), 'assets'));
      const text = await readFile(path, 'utf8');
      return { contents: withLocalFonts(text, fonts).replace(statusOfGithub, noStatus) };
    });
  },
};

const fontElsewhere =
  /https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/(?<font>[a-z0-9-]+)(?::vf)?@[\d.]+\/(?<cut>[a-z0-9-]+)\.woff2/g;
const statusOfGithub = 'https://www.githubstatus.com/api/v2/status.json';
const noStatus = 'data:application/json,{"status":{"indicator":"none"}}';

/** @throws Error where the package asks for a font that it does not carry: nothing may come from elsewhere in silence */
function withLocalFonts(text: string, fonts: readonly string[]): string {
  return text.replaceAll(fontElsewhere, (address, font: string, cut: string) => {
    const file = fonts.find((name) => name.startsWith(`${font}-${cut}-`));
    if (!file) throw new Error(`@sveltia/cms loads ${address}, and does not carry that font.`);
    return `/admin/assets/${file}`;
  });
}

const packageFolder = () => dirname(createRequire(import.meta.url).resolve('@sveltia/cms'));
