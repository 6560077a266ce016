import { Renderer } from '@takumi-rs/core';
import { beforeAll, expect, it } from 'vitest';
import { buildMoment } from '../../src/content-files/build-context.ts';
import { contentDirectory } from '../../src/content-files/location.ts';
import { readContent } from '../../src/content-files/read-content.ts';
import { drawableText } from '../../src/domain/kits/drawable-text.ts';
import { composePicture } from '../../src/kits/compose-picture.ts';
import { fontFamilies, siteFonts } from '../../src/kits/site-fonts.ts';
import { sitePictures } from '../../src/kits/site-pictures.ts';

// The pictures of the real content, drafts included: every character that somebody wrote for one.
const content = readContent(contentDirectory());
const moment = { ...buildMoment(content.association), audience: 'members' } as const;
const { fonts, canDraw } = siteFonts();
const pictures = sitePictures(content, moment);
const texts = pictures.flatMap(({ picture }) =>
  [
    picture.words ?? '',
    picture.kicker ?? '',
    picture.association,
    ...picture.help.flatMap(({ lead, shown, name }) => [lead, shown, name]),
  ].map((text) => drawableText(text, canDraw)),
);
// Drawn as another hyphen, which a test of the drawing shows.
const characters = new Set(texts.flatMap(({ text }) => Array.from(text.replaceAll('\u2011', ''))));
const renderer = new Renderer();

beforeAll(async () => {
  for (const font of fonts) await renderer.registerFont(font);
});

/** What a character looks like in the letters of a direction. */
const look = async (text: string, fontFamily: string, fontWeight: number) => {
  const style = { width: 64, height: 64, fontSize: 40, color: '#000', fontFamily, fontWeight };
  const drawn = await renderer.render(
    { type: 'text', text, style },
    { width: 64, height: 64, format: 'raw' },
  );
  return drawn.toString('base64');
};

it('the fonts know every character of every picture', () => {
  expect(texts.flatMap(({ missing }) => missing)).toEqual([]);
  expect(characters.size).toBeGreaterThan(100);
});

it.each(['ltr', 'rtl'] as const)(
  'no character looks like the box of a missing one: %s',
  async (direction) => {
    const { heading, text, weight } = fontFamilies[direction];
    for (const [family, boldness] of [
      [heading, weight],
      [text, 400],
    ] as const) {
      const box = await look('睡', family, boldness);
      expect(await look('眠', family, boldness)).toBe(box);
      const boxes = [];
      for (const character of characters) {
        if (character.trim() !== '' && (await look(character, family, boldness)) === box) {
          boxes.push(character);
        }
      }
      expect(boxes).toEqual([]);
    }
  },
);

it('every picture stands at an address of its own', () => {
  expect(new Set(pictures.map(({ path }) => path)).size).toBe(pictures.length);
});

it('every picture of a grave campaign carries the help line of each country served', () => {
  const grave = content.entries
    .filter(({ collection, isOriginal, data }) => collection === 'campaigns' && isOriginal && data['sensitive'])
    .map(({ id }) => id);
  const theirs = pictures.filter(({ path }) => grave.some((id) => path.split(/[/.]/).includes(id)));
  expect(theirs.length).toBeGreaterThan(grave.length);
  expect(theirs.filter(({ picture }) => picture.help.length === 0).map(({ path }) => path)).toEqual([]);
});

it('every word has room', async () => {
  const cut: string[] = [];
  for (const { path, picture } of pictures) {
    await composePicture(picture, (node, options) => renderer.measure(node, options)).catch(
      (error: unknown) => cut.push(`${path}: ${String(error)}`),
    );
  }
  expect(cut).toEqual([]);
});
