import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import { compress } from '../serve/encoding.ts';
import { median } from './measure-lighthouse.ts';

/** As many results as Pagefind's own interface shows at once. */
const firstPage = 5;

/**
 * What the interface that comes with Pagefind would fetch on the same site until its first page of results: its script and
 * styles, the engine, the index of a language, one chunk and the fragments of five results, of middle size. Its worker
 * is left out, so that the figure is rather too small than too large.
 */
export async function measureStockSearch(built: string, locale: string): Promise<number> {
  const folder = join(built, 'pagefind');
  const read = (pattern: string) =>
    globSync(pattern, { cwd: folder }).map((path) => readFileSync(join(folder, path)));
  const plain = [...(await ownInterface()), ...read('pagefind.js'), ...read('pagefind-entry.json')];
  const zipped = [...read(`wasm.${locale}.pagefind`), ...read(`pagefind.${locale}_*.pf_meta`)];
  const sizes = (pattern: string) => median(read(pattern).map(({ length }) => length));
  const compressed = await Promise.all(plain.map((file) => compress(file, 'br')));
  return (
    [...compressed, ...zipped].reduce((sum, { length }) => sum + length, 0) +
    sizes(`index/${locale}_*.pf_index`) +
    firstPage * sizes(`fragment/${locale}_*.pf_fragment`)
  );
}

/** The script and the styles of the interface, which our build leaves out; they are the same for every site. */
async function ownInterface(): Promise<Buffer[]> {
  const { index } = await pagefind.createIndex({});
  await index?.addHTMLFile({ url: '/', content: '<html lang="en"><body>page</body></html>' });
  const files = (await index?.getFiles())?.files ?? [];
  await pagefind.close();
  return ['pagefind-ui.js', 'pagefind-ui.css'].map((name) => {
    const file = files.find(({ path }) => path === name);
    if (!file) throw new Error(`Pagefind brings no ${name}.`);
    return Buffer.from(file.content);
  });
}
