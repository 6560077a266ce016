import { readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type PictureFormat, pictureFormats } from '../../src/domain/kits/kit-files.ts';
import { drawingSources, pictureStudio } from '../../src/kits/draw-picture.ts';
import { pictureIn } from '../support/picture.ts';
import { sizeOfPng } from '../support/png-size.ts';

const formats = Object.keys(pictureFormats) as PictureFormat[];

/** Every picture is drawn: none comes from a build before. */
const studio = () => pictureStudio((_digest, make) => make());

describe('a picture', () => {
  it.each(formats)('of a %s has the size that pages name', async (format) => {
    const drawn = await studio().draw(pictureIn('en', { format }));
    expect(sizeOfPng(drawn)).toEqual(pictureFormats[format]);
  });

  it('is the same file each time, alone or beside others', async () => {
    const once = await studio().draw(pictureIn('ar'));
    const other = studio();
    const together = await Promise.all([1, 2, 3].map(() => other.draw(pictureIn('ar'))));
    expect(together.every((drawn) => Buffer.from(drawn).equals(once))).toBe(true);
  });

  it('leaves an emoji out, and shows no box in its place', async () => {
    const { draw } = studio();
    const plain = await draw(pictureIn('en', { words: 'Sleep well, friend.' }));
    const decorated = await draw(pictureIn('en', { words: 'Sleep well 🌙, friend 💛.' }));
    expect(Buffer.from(decorated).equals(plain)).toBe(true);
  });

  it('shows the hyphen at which no line breaks as a hyphen, not as a box', async () => {
    const { draw } = studio();
    const plain = await draw(pictureIn('fr', { words: 'Il ne dit plus grand\u2010chose.' }));
    const kept = await draw(pictureIn('fr', { words: 'Il ne dit plus grand\u2011chose.' }));
    expect(Buffer.from(kept).equals(plain)).toBe(true);
  });

  it('is not drawn in letters that are not there: the error names them and the language', async () => {
    const drawing = Promise.resolve().then(() =>
      studio().draw(pictureIn('en', { words: 'Sleep, 睡眠' })),
    );
    await expect(drawing).rejects.toThrow(/no 睡 眠, in “Sleep, 睡眠” \(language en\)/);
  });
});

describe('a picture is kept under a digest', () => {
  const digestsOf = async (...pictures: ReturnType<typeof pictureIn>[]) => {
    const digests: string[] = [];
    const { draw } = pictureStudio((digest) => {
      digests.push(digest);
      return Promise.resolve(new Uint8Array());
    });
    for (const picture of pictures) await draw(picture);
    return digests;
  };

  it('that is the same for the same picture, in whatever order its fields stand', async () => {
    const picture = pictureIn('en');
    const turned = Object.fromEntries(Object.entries(picture).reverse()) as typeof picture;
    const [first, second] = await digestsOf(picture, turned);
    expect(second).toBe(first);
  });

  it.each([
    ['words', { words: 'Other words' }],
    ['format', { format: 'story' }],
    ['seed', { seed: 'another-campaign' }],
    ['association', { association: 'Another' }],
    ['help line', { help: [] }],
    ['address', { address: 'nightlight.example/c/other' }],
    ['kicker', { kicker: 'Campaigns' }],
  ] as const)('that changes with its %s', async (_what, change) => {
    const [before, after] = await digestsOf(pictureIn('en'), pictureIn('en', change));
    expect(after).not.toBe(before);
  });

  it('that covers all the code that draws', () => {
    const found = new Set<string>();
    const visit = (path: string) => {
      if (found.has(path)) return;
      found.add(path);
      const text = readFileSync(path, 'utf8');
      for (const [, target] of text.matchAll(/from '(\.[^']+)'/g)) {
        visit(normalize(join(path, '..', target!)));
      }
    };
    visit('src/kits/draw-picture.ts');
    const covered = drawingSources.map((source) => normalize(join('src/kits', source)));
    expect([...found].sort()).toEqual([...covered].sort());
  });
});
