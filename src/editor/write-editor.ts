import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Content } from '../content-files/content.ts';
import { bundleEditor } from './bundle.ts';
import { editorConfiguration } from './configuration.ts';
import { editorPage } from './page.ts';

/** Writes `admin/` into a folder that is served: the page, its script, and what it is told of this site. */
export async function writeEditor(folder: string, content: Content): Promise<void> {
  const admin = join(folder, 'admin');
  await mkdir(admin, { recursive: true });
  const script = await bundleEditor(admin);
  const configuration = JSON.stringify(editorConfiguration(content));
  await writeFile(join(admin, 'configuration.json'), configuration);
  await writeFile(join(admin, 'index.html'), editorPage(script));
}
