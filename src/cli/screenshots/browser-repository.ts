import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** Files by their path below the repository: `content/association.yaml`. */
export type Files = Readonly<Record<string, string>>;

/** The files of a content folder that the editor can open, as they stand in the repository. */
export const contentFiles = (folder: string): Files =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((item) => item.isFile() && /\.(mdx|yaml)$/.test(item.name))
      .map((item) => join(item.parentPath, item.name))
      .map((path) => [join('content', path.slice(folder.length)), readFileSync(path, 'utf8')]),
  );

/**
 * Opens the editor on a repository that lives in the browser alone: no dialog can be answered by a program, so the
 * editor is handed a folder of the browser's own storage where a member would choose one.
 */
export async function openEditor(page: Page, origin: string, files: Files): Promise<void> {
  await page.addInitScript(() => {
    const stand = async () =>
      (await navigator.storage.getDirectory()).getDirectoryHandle('repository', { create: true });
    Object.assign(window, { showDirectoryPicker: stand });
    const granted = () => Promise.resolve('granted');
    Object.assign(FileSystemHandle.prototype, {
      requestPermission: granted,
      queryPermission: granted,
    });
  });
  await page.goto(`${origin}/favicon.svg`);
  await page.evaluate(writeFiles, files);
  await page.goto(`${origin}/admin/`);
  await page.getByRole('button', { name: 'Work with Local Repository' }).click();
  await page.getByRole('treeitem', { name: /Campaigns/ }).waitFor();
}

/** What stands in that repository now. */
export const repositoryFiles = (page: Page): Promise<Files> => page.evaluate(readFiles);

/** Runs in the browser. */
async function writeFiles(files: Files): Promise<void> {
  const storage = await navigator.storage.getDirectory();
  const repository = await storage.getDirectoryHandle('repository', { create: true });
  await repository.getDirectoryHandle('.git', { create: true });
  for (const [path, text] of Object.entries(files)) {
    const folders = path.split('/');
    const name = folders.pop() ?? '';
    let folder = repository;
    for (const part of folders) folder = await folder.getDirectoryHandle(part, { create: true });
    const file = await folder.getFileHandle(name, { create: true });
    const writable = await file.createWritable();
    await writable.write(text);
    await writable.close();
  }
}

/** Runs in the browser. */
async function readFiles(): Promise<Files> {
  const found: Record<string, string> = {};
  async function walk(folder: FileSystemDirectoryHandle, path: string): Promise<void> {
    for await (const [name, handle] of folder.entries()) {
      if (handle.kind === 'directory') await walk(handle, `${path}${name}/`);
      else found[path + name] = await (await handle.getFile()).text();
    }
  }
  const storage = await navigator.storage.getDirectory();
  await walk(await storage.getDirectoryHandle('repository'), '');
  return found;
}
