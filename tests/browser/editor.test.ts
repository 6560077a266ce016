import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import {
  contentFiles,
  type Files,
  openEditor,
  repositoryFiles,
} from '../../src/cli/screenshots/browser-repository.ts';
import { splitFrontmatter } from '../../src/content-files/frontmatter.ts';
import { browserSite } from '../support/browser-site.ts';
import { buildAside, copyOfContent, runCommand } from '../support/build-content.ts';
import { field, fill, fillNewCampaign, formIn, save, typeText } from '../support/editor-form.ts';

const site = browserSite();

/** High enough for a whole form: the editor draws fields only when they are in view. */
const viewport = { width: 1280, height: 5000 };

/** What the form of a campaign needs; to write the whole directory into the browser takes longer. */
const forCampaigns = (files: Files): Files =>
  Object.fromEntries(
    Object.entries(files).filter(([path]) =>
      /^content\/(association\.yaml|campaigns\/|topics\/|people\/)/.test(path),
    ),
  );

/** What stands in the repository now and did not before, or stands there otherwise. */
async function changedFiles(page: Page, before: Files): Promise<Files> {
  const now = await repositoryFiles(page);
  return Object.fromEntries(Object.entries(now).filter(([path, text]) => before[path] !== text));
}

/** Every address outside this site that a page asks for. */
function addressesElsewhere(page: Page): string[] {
  const found: string[] = [];
  page.on('request', (request) => {
    const address = request.url();
    if (/^https?:/.test(address) && !address.startsWith(site.origin)) found.push(address);
  });
  return found;
}

const bodyOf = (text: string) => splitFrontmatter(text)?.body.trim();

describe('the editor', () => {
  it('makes a campaign in two languages, and the site builds with it', async () => {
    const content = copyOfContent();
    const before = forCampaigns(contentFiles(content));
    const page = await site.open('/robots.txt', { viewport });
    const elsewhere = addressesElsewhere(page);
    await openEditor(page, site.origin, before);
    await fillNewCampaign(page);
    await save(page);

    const saved = await changedFiles(page, before);
    const [english, french] = ['en', 'fr'].map(
      (locale) => `content/campaigns/first-weeks/index.${locale}.mdx`,
    ) as [string, string];
    expect(Object.keys(saved).sort()).toEqual([english, french]);
    expect(saved[english]).toContain('\npublished: 2026-11-22\n');
    expect(bodyOf(saved[french]!)).toBe('Tu peux ne connaître encore personne.');
    // Facts stand once: the translation holds words alone, and what was left empty is not there.
    expect(splitFrontmatter(saved[french]!)?.fields.match(/^\w+/gm)).toEqual([
      'title',
      'description',
      'slug',
      'keyMessages',
    ]);
    expect(elsewhere).toEqual([]);

    for (const [path, text] of Object.entries(saved)) {
      const file = join(dirname(content), path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    const { code, output } = runCommand('check', content);
    expect([code, output.match(/^.*first-weeks.*error.*$/gm)]).toEqual([0, null]);
    const built = buildAside(content);
    const pageAt = (path: string) => readFileSync(join(built, path, 'index.html'), 'utf8');
    expect(pageAt('en/campaigns/first-weeks')).toContain('You do not have to know anybody yet.');
    expect(pageAt('fr/campagnes/premieres-semaines')).toContain(
      'Tu peux ne connaître encore personne.',
    );
  }, 180_000);

  it('says what is missing, and saves nothing', async () => {
    const before = forCampaigns(contentFiles('content'));
    const page = await site.open('/robots.txt', { viewport });
    await openEditor(page, site.origin, before);
    await page.goto(`${site.origin}/admin/#/collections/campaigns/new`);
    const english = formIn(page, 'English');
    await fill(english, 'Slug', 'With Capitals');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText(/fields have errors/).waitFor();
    await field(english, 'Slug')
      .getByText('Use small letters and digits, joined by single hyphens.')
      .waitFor();
    expect(await changedFiles(page, before)).toEqual({});
  }, 60_000);

  it('leaves a text with every component as it was, but for what was typed', async () => {
    const path = 'content/campaigns/exam-nights/index.en.mdx';
    const real = forCampaigns(contentFiles('content'));
    const before: Files = {
      ...real,
      [path]: real[path]!.replace(/\n---\n[\s\S]*$/, `\n---\n${text}\n`),
    };
    const page = await site.open('/robots.txt', { viewport });
    await openEditor(page, site.origin, before);
    await page.goto(`${site.origin}/admin/#/collections/campaigns/entries/exam-nights/index`);
    await typeText(formIn(page, 'English'), ' Typed.');
    await save(page);
    const saved = await changedFiles(page, before);
    expect(bodyOf(saved[path]!)).toBe(`${text.trim()} Typed.`);
    expect(bodyOf(saved[path.replace('.en.', '.fr.')]!)).toBe(
      bodyOf(before[path.replace('.en.', '.fr.')]!),
    );
  }, 60_000);
});

/** Each component that a text may use, and what stands close to each other in real texts. */
const text = `
<ContentNote>

This page speaks of suicide.

</ContentNote>

<InShort>

- One point.
- Another, **bold** and [linked](entry:pages/about).

</InShort>

<Drawing name="phone" />

A source,[^oecd-2017] then [a link](entry:help/fr), <Word means="Being judged, or shut out.">stigma</Word> and \`code\`.[^scott-2021]

## Steps

<Steps>

1. **First.** Ask.[^ruok-curtin]
2. Listen.

</Steps>

<YouCouldSay>

- “How are you?”

</YouCouldSay>

<Evidence studied="28 trials, put “together”" people="4,152 adults" sure="Fairly sure.">

Small effects.[^scott-2021]

</Evidence>

<Service id="fr-3114" />

<EmbedSnippet />

<OpenDataAddresses />

### The end

1. One
2. Two

- A point
- _Another_

> Said by somebody.

The last words.
`;
