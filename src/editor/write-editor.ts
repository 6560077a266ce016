import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundleEditor } from './bundle.ts';
import type { EditorConfiguration } from './configuration.ts';
import { editorPage } from './page.ts';

/** Writes `admin/` into a folder that is served: the page, its script, and what it is told of this site. */
export async function writeEditor(
  folder: string,
  configuration: EditorConfiguration,
): Promise<void> {
  const admin = join(folder, 'admin');
  await mkdir(admin, { recursive: true });
  const script = await bundleEditor(admin);
  await writeFile(join(admin, 'configuration.json'), JSON.stringify(configuration));
  await writeFile(join(admin, 'index.html'), editorPage(script));
}
