import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildAside } from '../support/build-content.ts';
import { attribute, builtPages, isIndexed } from '../support/built-site.ts';
import { adding, replacing, validFile, writtenContentTree } from '../support/content-tree.ts';
import { serveSite } from '../support/serve-site.ts';

/** The last minutes of a day, and the first of the next, where the association is. */
const before = { BUILD_DATE: '2026-11-30T22:50:00Z' };
const after = { BUILD_DATE: '2026-11-30T23:10:00Z' };
const preview = { CONTEXT: 'deploy-preview' };

const explainer = 'explainers/listening-well/index.en.mdx';
const campaign = 'campaigns/long-nights/index.en.mdx';
const page = 'pages/about/index.en.mdx';
const service = 'services/fr/3114/index.en.mdx';

/** Two entries whose folders have one name need codes of their own. */
const hasShortLink = (file: string) => /^(explainers|campaigns)\//.test(file);

/** Another entry like one of the tree: with a word of its own in its title, its address and its text. */
const copyOf = (file: string, word: string, fields: string) =>
  validFile(file)
    .replace(/^(title|name): .*$/m, `$1: On the ${word}`)
    .replace(/^slug: .*$/m, `slug: the-${word}`)
    .replace(/^published: .*$/m, 'published: 2026-11-01')
    .replace('---\n', `---\n${hasShortLink(file) ? `code: ${word}\n` : ''}${fields}`)
    .concat(`\nWords about the ${word}.\n`);

const content = writtenContentTree({
  'association.yaml': replacing('countries:', 'timeZone: Europe/Paris\ncountries:'),
  [explainer]: adding(
    '[Link one](entry:explainers/later), [link two](entry:pages/sketch) and [link three](entry:campaigns/gone).',
  ),
  [page]: adding('<Service id="fr-3114" />\n\n[Link four](entry:explainers/later).'),
  // A former address of what is published, in two languages: the one without a translation has it too.
  'topics/listening/index.en.mdx': replacing('slug:', 'aliases: [hearing]\nslug:'),
  'explainers/later/index.en.mdx': copyOf(explainer, 'heron', 'publishOn: 2026-12-01\n'),
  'explainers/sketch/index.en.mdx': copyOf(explainer, 'otter', 'draft: true\n'),
  'campaigns/later/index.en.mdx': copyOf(campaign, 'plover', 'publishOn: 2026-12-01\n'),
  'campaigns/gone/index.en.mdx': copyOf(campaign, 'tapir', 'unpublishOn: 2026-11-29\n'),
  // A draft may lack its dates, and a preview shows it all the same.
  'campaigns/sketch/index.en.mdx': copyOf(campaign, 'gannet', 'draft: true\n').replace(
    /everyYear:\n.*\n.*\n/,
    '',
  ),
  'pages/later/index.en.mdx': copyOf(page, 'lapwing', 'publishOn: 2026-12-01\n'),
  'pages/sketch/index.en.mdx': copyOf(page, 'marten', 'draft: true\n'),
  'services/fr/withheld/index.en.mdx': copyOf(service, 'badger', '')
    .replace('publish: true', 'publish: false')
    .replace('value: "3114"', 'value: "+33145394000"')
    .replace('shown: "3114"', 'shown: "01 45 39 40 00"'),
  'addresses.txt': [
    '/ar/حملات/the-tapir/ campaigns/gone',
    '/en/campaigns/the-tapir/ campaigns/gone',
    '/en/help/fr/withheld/ services/fr-withheld',
    '/fr/campagnes/the-tapir/ campaigns/gone',
    '',
  ].join('\n'),
});
const built = {} as Record<
  'productionBefore' | 'productionAfter' | 'previewBefore' | 'previewAfter',
  string
>;

beforeAll(() => {
  built.productionBefore = buildAside(content, before);
  built.productionAfter = buildAside(content, after);
  built.previewBefore = buildAside(content, { ...before, ...preview });
  built.previewAfter = buildAside(content, { ...after, CONTEXT: 'branch-deploy' });
}, 240_000);
afterAll(() => {
  for (const folder of [content, ...Object.values(built)]) {
    rmSync(dirname(folder), { recursive: true });
  }
});

/** The program of the editor is a package: its icons have names of animals too. */
const editorProgram = /^\/admin\/[^/]+\.js$/;

/** The files of a build that hold a word, in their name or in what they say, packed or not. */
const filesWith = (folder: string, word: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name).slice(folder.length))
    .filter((path) => !editorProgram.test(path))
    .filter((path) => path.includes(word) || unpacked(join(folder, path)).includes(word));

function unpacked(path: string): Buffer {
  const bytes = readFileSync(path);
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
}

const pageAt = (folder: string, path: string) =>
  builtPages(folder).find((candidate) => candidate.path === path);

const words = {
  scheduled: ['heron', 'plover', 'lapwing'],
  draft: ['otter', 'gannet', 'marten'],
  withheld: ['badger', '01 45 39 40 00'],
};

describe('a built site', () => {
  const holds = (folder: string, list: readonly string[]) =>
    list.filter((word) => filesWith(folder, word).length > 0);

  it.each([
    ['productionBefore', [], []],
    ['productionAfter', words.scheduled, []],
    ['previewBefore', words.scheduled, words.draft],
    ['previewAfter', words.scheduled, words.draft],
  ] as const)(
    '%s holds, in all its files, of what is scheduled %j and of drafts %j',
    (name, scheduled, drafts) => {
      expect(holds(built[name], words.scheduled)).toEqual(scheduled);
      expect(holds(built[name], words.draft)).toEqual(drafts);
      expect(holds(built[name], words.withheld)).toEqual([]);
    },
  );

  it.each(['productionBefore', 'previewBefore'] as const)(
    '%s holds nothing of what has ended, but for the redirects of its addresses',
    (name) => {
      expect(filesWith(built[name], 'tapir')).toEqual(['/_redirects']);
    },
  );

  it('holds what is published, in its lists, its feed, its search and its sitemap', () => {
    const files = filesWith(built.productionAfter, 'the-heron');
    for (const file of [
      '/en/understand/the-heron/index.html',
      '/en/understand/index.html',
      '/en/index/index.html',
      '/en/feed.xml',
      '/en/feed.json',
      '/en/search/pages.json',
      '/sitemap-0.xml',
    ]) {
      expect(files).toContain(file);
    }
  });
});

describe('a link to what is not published', () => {
  it('is words alone until the day, in texts with and without components', () => {
    const text = pageAt(built.productionBefore, '/en/understand/listening-well/')!;
    expect(text.document.querySelector('.prose')?.text).toContain(
      'Link one, link two and link three.',
    );
    const about = pageAt(built.productionBefore, '/en/about/')!;
    expect(about.document.querySelector('.prose')?.text).toContain('Link four.');
    for (const { html } of [text, about]) {
      expect(html).not.toMatch(/<a[^>]*>\s*Link/i);
      expect(html).not.toContain('entry:');
    }
  });

  it('is a link from the day on', () => {
    const links = pageAt(built.productionAfter, '/en/understand/listening-well/')!
      .document.querySelectorAll('.prose a')
      .filter((link) => /^link/i.test(link.text))
      .map((link) => link.getAttribute('href'));
    expect(links).toEqual(['/en/understand/the-heron/']);
  });

  it('is a link in a preview, since its page is there', () => {
    const links = pageAt(built.previewBefore, '/en/understand/listening-well/')!
      .document.querySelectorAll('.prose a')
      .filter((link) => /^link/i.test(link.text))
      .map((link) => link.getAttribute('href'));
    expect(links).toEqual(['/en/understand/the-heron/', '/en/the-marten/']);
  });
});

describe('a preview', () => {
  const draft = 'Draft, not published';
  const scheduled = 'Not published yet: from 1 December 2026';

  it.each([
    ['/en/understand/the-heron/', scheduled],
    ['/en/campaigns/the-plover/', scheduled],
    ['/en/the-lapwing/', scheduled],
    ['/en/understand/the-otter/', draft],
    ['/en/campaigns/the-gannet/', draft],
    ['/en/the-marten/', draft],
    ['/fr/comprendre/the-otter/', 'Brouillon, non publié'],
    ['/fr/the-lapwing/', 'Pas encore publié\u00a0: à partir du 1 décembre 2026'],
    [encodeURI('/ar/فهم/the-otter/'), 'مسودّة غير منشورة'],
  ])('says on the page %s: %s', (path, mark) => {
    const found = pageAt(built.previewBefore, path);
    expect(found?.document.querySelector('.notice')?.text.trim()).toBe(mark);
    expect(found && isIndexed(found)).toBe(false);
  });

  it.each([
    ['/en/understand/', '.article-link', 'heron', scheduled],
    ['/en/understand/', '.article-link', 'otter', draft],
    ['/en/campaigns/', '.campaign-feature', 'plover', scheduled],
    ['/en/campaigns/', '.season-list li', 'gannet', draft],
    ['/en/topics/listening/', '.article-link', 'otter', draft],
    ['/en/index/', '.index-list li', 'gannet', draft],
    ['/en/index/', '.index-list li', 'lapwing', scheduled],
    ['/en/', '.site-footer li', 'marten', draft],
  ])('says so in the list of %s, in %s, of the %s: %s', (path, selector, word, mark) => {
    const item = pageAt(built.previewBefore, path)!
      .document.querySelectorAll(selector)
      .find((element) => element.text.includes(word));
    expect(item?.text).toContain(mark);
  });

  it('marks nothing that is published, the day over or not', () => {
    const published = pageAt(built.previewBefore, '/en/understand/listening-well/')!;
    expect(published.document.querySelector('.notice')).toBeNull();
    const come = pageAt(built.previewAfter, '/en/understand/the-heron/')!;
    expect(come.document.querySelector('.notice')).toBeNull();
    expect(filesWith(built.previewAfter, 'Not published yet')).toEqual([]);
  });

  it('gives out no feed of what is not published, since readers of feeds keep it', () => {
    const files = [...words.scheduled, ...words.draft].flatMap((word) =>
      filesWith(built.previewBefore, word),
    );
    expect(files.filter((path) => path.includes('feed') || path.includes('sitemap'))).toEqual([]);
  });

  it('is no production: no page of it may be indexed', () => {
    expect(builtPages(built.previewBefore).filter(isIndexed)).toEqual([]);
    const home = pageAt(built.productionBefore, '/en/')!;
    expect(attribute(home, 'meta[name=robots]', 'content')).toBeUndefined();
  });
});

describe('an address of what is no longer there, or elsewhere', () => {
  it.each([
    ['/en/campaigns/the-tapir/', '/en/campaigns/'],
    ['/fr/campagnes/the-tapir/', '/fr/campagnes/'],
    [encodeURI('/ar/حملات/the-tapir/'), encodeURI('/ar/حملات/')],
    ['/en/help/fr/withheld/', '/en/help/fr/'],
    ['/en/topics/hearing/', '/en/topics/listening/', 301],
    [encodeURI('/ar/مواضيع/hearing/'), encodeURI('/ar/مواضيع/listening/'), 301],
  ])('%s leads to %s in one step', async (path, expected, status = 302) => {
    const site = await serveSite(built.productionBefore);
    try {
      const answer = await fetch(`${site.origin}${path}`, { redirect: 'manual' });
      expect([answer.status, answer.headers.get('location')]).toEqual([status, expected]);
      expect((await fetch(`${site.origin}${expected}`, { redirect: 'manual' })).status).toBe(200);
    } finally {
      site.stop();
    }
  });
});
