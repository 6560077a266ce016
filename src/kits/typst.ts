import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { CompileFormatEnum, createTypstCompiler } from '@myriaddreamin/typst.ts/compiler';
import { disableDefaultFontAssets, loadFonts } from '@myriaddreamin/typst.ts/options.init';

/** Makes a PDF of a template and what it shows. */
export type Typesetter = (inputs: Readonly<Record<string, string>>) => Promise<Uint8Array>;

const compilerFile = () =>
  createRequire(import.meta.url).resolve('@myriaddreamin/typst-ts-web-compiler/wasm');

/**
 * A typesetter for one template. To start it takes half a second and 100 MB: one serves all sheets.
 * @throws Error with what Typst says, where the template or what it was given is wrong
 */
export async function createTypesetter(
  template: string,
  fonts: readonly Uint8Array[],
): Promise<Typesetter> {
  const compiler = createTypstCompiler();
  await compiler.init({
    getModule: () => ({ module_or_path: readFileSync(compilerFile()) }),
    beforeBuild: [disableDefaultFontAssets(), loadFonts([...fonts], { assets: false })],
  });
  compiler.addSource('/template.typ', template);
  return async (inputs) => {
    const { result, diagnostics } = await compiler.compile({
      mainFilePath: '/template.typ',
      format: CompileFormatEnum.pdf,
      diagnostics: 'unix',
      inputs: { ...inputs },
    });
    if (!result) throw new Error(`Typst: ${(diagnostics ?? ['no reason given']).join('\n')}`);
    return result;
  };
}
