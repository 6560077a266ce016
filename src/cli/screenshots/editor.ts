import { mkdir } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { startEditor } from '../admin.ts';
import { withBrowserFor } from '../bench/served-site.ts';
import { contentFiles, openEditor } from './browser-repository.ts';

const folder = 'docs/handbook/pictures';

/** `npm run screenshots -- editor`: pictures of the running editor, for the handbook. */
export async function photographEditor(): Promise<void> {
  await mkdir(folder, { recursive: true });
  await withBrowserFor(await startEditor(0), async (browser, origin) => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await openEditor(page, origin, contentFiles('content'));
    await page.getByRole('treeitem', { name: /Campaigns/ }).click();
    await page.getByRole('row', { name: /Exam nights/ }).waitFor();
    await take(page, 'list');
    await page.getByRole('row', { name: /Exam nights/ }).click();
    const english = formIn(page, 'English');
    await fieldIn(english, 'title').waitFor();
    await fieldIn(formIn(page, 'French'), 'title').waitFor();
    await take(page, 'two-languages');
    await fieldIn(english, 'title').getByRole('textbox').fill('');
    await fieldIn(english, 'slug').getByRole('textbox').fill('Exam Nights');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText(/fields have errors/).waitFor();
    await take(page, 'what-is-wrong');
    await fieldIn(english, 'title').getByRole('textbox').fill('Exam nights are long');
    await fieldIn(english, 'slug').getByRole('textbox').fill('exam-nights');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page
      .getByText(/Entry.* saved/)
      .first()
      .waitFor();
    await take(page, 'saved');
  });
}

const formIn = (page: Page, language: string): Locator =>
  page.getByRole('group', { name: new RegExp(`^Edit \\W?${language}\\W? Content$`) });

const fieldIn = (form: Locator, name: string): Locator => form.locator(`[data-key-path="${name}"]`);

async function take(page: Page, name: string): Promise<void> {
  // What slides in shall have come to rest.
  await page.evaluate(() =>
    Promise.allSettled(document.getAnimations().map(({ finished }) => finished)),
  );
  await page.screenshot({ path: `${folder}/editor-${name}.png`, animations: 'disabled' });
}
