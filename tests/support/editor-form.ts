import type { Locator, Page } from 'playwright-core';

/** The half of the editor's form that holds one language: `English`. */
export const formIn = (page: Page, language: string): Locator =>
  page.getByRole('group', { name: new RegExp(`^Edit \\W?${language}\\W? Content$`) });

/** A field of a form, by its label. The editor puts invisible marks of direction around names. */
export const field = (form: Locator, label: string): Locator =>
  form.getByRole('group', { name: new RegExp(`^“\\W?${label}\\W?” Field$`) });

export const fill = (form: Locator, label: string, text: string): Promise<void> =>
  field(form, label).getByRole('textbox').fill(text);

/** Types at the end of the text below the fields. */
export async function typeText(form: Locator, text: string): Promise<void> {
  const area = field(form, 'Text').locator('[contenteditable=true]').first();
  await area.waitFor();
  await area.evaluate((element) => {
    (element as HTMLElement).focus();
    getSelection()?.selectAllChildren(element);
    getSelection()?.collapseToEnd();
  });
  // At once, as when somebody pastes: keys that come while the editor still takes in another field are lost.
  await form.page().keyboard.insertText(text);
  await area.getByText(text).waitFor();
}

export async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page
    .getByText(/Entry.* saved/)
    .first()
    .waitFor();
}

async function addKeyMessage(form: Locator, text: string, alternative: string): Promise<void> {
  const list = field(form, 'Key messages');
  await list.getByRole('button', { name: /^Add \W?key message/ }).click();
  await fill(list, 'Text', text);
  await fill(list, 'Alt', alternative);
}

/** Fills in the form of a new campaign in two languages, as somebody would who has never seen a file. */
export async function fillNewCampaign(page: Page): Promise<void> {
  await page.getByRole('treeitem', { name: /Campaigns/ }).click();
  const list = page.getByRole('main', { name: /Campaigns\W? Collection/ });
  await list.getByRole('button', { name: 'Create New Entry' }).click();
  await page.getByRole('button', { name: /^Enable \W?French/ }).click();

  const english = formIn(page, 'English');
  await fill(english, 'Title', 'First weeks');
  await fill(
    english,
    'Description',
    'The first weeks at a new university can be quiet. Somebody listens.',
  );
  await fill(english, 'Slug', 'first-weeks');
  await addKeyMessage(english, 'You may be new and lonely.', 'A house at night.');
  await field(english, 'Published').locator('input').fill('2026-11-22');
  await field(english, 'Authors').getByRole('checkbox', { name: 'Editorial team' }).click();
  await field(english, 'Topics').getByRole('combobox').click();
  await page.getByRole('option', { name: 'Feeling alone' }).click();
  const season = field(english, 'Every year');
  await season.getByRole('checkbox', { name: /^Add/ }).click();
  await fill(season, 'From', '09-01');
  await fill(season, 'To', '09-30');
  await typeText(english, 'You do not have to know anybody yet.');

  const french = formIn(page, 'French');
  await fill(french, 'Title', 'Premières semaines');
  await fill(
    french,
    'Description',
    'Les premières semaines sont parfois silencieuses. Quelqu’un écoute.',
  );
  await fill(french, 'Slug', 'premieres-semaines');
  await addKeyMessage(french, 'On peut être seul au début.', 'Une maison, la nuit.');
  await typeText(french, 'Tu peux ne connaître encore personne.');
}
