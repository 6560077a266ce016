import { type MeasuredNode, Renderer } from '@takumi-rs/core';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Locale } from '../../src/config/locales.ts';
import { type PictureFormat, pictureFormats } from '../../src/domain/kits/kit-files.ts';
import type { Picture } from '../../src/domain/kits/picture.ts';
import { composePicture } from '../../src/kits/compose-picture.ts';
import { siteFonts } from '../../src/kits/site-fonts.ts';
import { pictureIn } from '../support/picture.ts';

const formats = Object.keys(pictureFormats) as PictureFormat[];
const renderer = new Renderer();

beforeAll(async () => {
  for (const font of siteFonts().fonts) await renderer.registerFont(font);
});

const compose = (picture: Picture) =>
  composePicture(picture, (node, options) => renderer.measure(node, options));

/** The same words, cut to a length. */
const wordsOf: Readonly<Record<'en' | 'fr' | 'ar' | 'de', string>> = {
  en: 'You need no big problem to call a listening line. A long night is reason enough, and nobody asks you to explain why you are calling tonight.',
  fr: 'Pas besoin d’un gros problème pour appeler une ligne d’écoute. Une nuit trop longue suffit, et personne ne te demande d’expliquer ton appel.',
  ar: 'لا تحتاجون إلى مشكلة كبيرة كي تتصلوا بخط استماع. ليلة طويلة سبب كاف، ولا أحد يطلب منكم أن تشرحوا لماذا تتصلون في هذه الساعة من الليل المتأخر.',
  de: 'Du brauchst kein großes Problem, um eine Zuhörnummer anzurufen. Eine lange Prüfungsvorbereitungsnacht genügt, und niemand verlangt Erklärungen.',
};

const cases = formats.flatMap((format) =>
  (Object.keys(wordsOf) as (keyof typeof wordsOf)[]).flatMap((language) =>
    [20, 80, 140].map((length) => ({ format, language, length })),
  ),
);

describe('words have room', () => {
  it.each(cases)(
    '$length characters in a $format, $language',
    async ({ format, language, length }) => {
      const words = wordsOf[language].slice(0, length);
      const { size } = await compose(pictureIn(language, { format, words, kicker: 'Campaigns' }));
      expect(size).toBeGreaterThanOrEqual(32);
    },
  );

  it('of any kind, up to 140 characters, with a help line below', async () => {
    const word = fc.string({
      unit: fc.constantFrom(...Array.from('aeinrstlmwöß')),
      minLength: 1,
      maxLength: 22,
    });
    const sentence = fc
      .array(word, { minLength: 2, maxLength: 40 })
      .map((words) => words.join(' ').slice(0, 140));
    await fc.assert(
      fc.asyncProperty(sentence, fc.constantFrom(...formats), async (words, format) => {
        const { size } = await compose(pictureIn('de', { format, words }));
        expect(size).toBeGreaterThan(0);
      }),
      { numRuns: 40 },
    );
  });

  it('more of it where they are few: they are larger', async () => {
    const sizeOf = async (length: number) =>
      (await compose(pictureIn('en', { words: wordsOf.en.slice(0, length) }))).size ?? 0;
    const [short, middle, long] = await Promise.all([20, 80, 140].map(sizeOf));
    expect(short).toBeGreaterThan(middle!);
    expect(middle).toBeGreaterThan(long!);
  });

  it('or are refused, never cut: a word that is wider than the picture', async () => {
    const words =
      'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
    await expect(compose(pictureIn('de', { words }))).rejects.toThrow(
      /no room for “Donau.*Write it shorter/,
    );
  });
});

describe('the parts of a picture', () => {
  const textsOf = async (language: Locale, change: Partial<Picture>) =>
    [
      ...JSON.stringify((await compose(pictureIn(language, change))).node).matchAll(
        /"text":"([^"]*)"/g,
      ),
    ].map(([, text]) => text);

  it.each(formats)(
    'a %s on a grave subject carries the help line, with words and without',
    async (format) => {
      for (const words of ['Stay.', undefined]) {
        const texts = await textsOf('ar', { format, words });
        expect(texts).toContain('3114');
        expect(texts).toContain('3114, numéro national de prévention du suicide');
      }
    },
  );

  it('a number and an address run from the left, whatever the language', async () => {
    const { node } = await compose(pictureIn('ar'));
    const text = JSON.stringify(node);
    for (const shown of ['3114', 'nightlight.example/c/exams']) {
      expect(text).toMatch(new RegExp(`"text":"${shown}","style":{[^}]*"direction":"ltr"`));
    }
  });

  it.each([
    ['en', '72', '1171'],
    ['ar', '428', '-18'],
  ] as const)(
    'words and house change sides with the language: %s',
    async (language, start, edge) => {
      const text = JSON.stringify((await compose(pictureIn(language))).node);
      const windows = [...text.matchAll(/"left":(-?\d+),"top":\d+,"width":47/g)];
      expect(/"left":(\d+),"top":\d+,"width":700/.exec(text)?.[1]).toBe(start);
      expect(windows.map(([, left]) => left)).toContain(edge);
    },
  );

  const places = ({ transform, width, height, runs, children }: MeasuredNode): TextBox[] => [
    ...(runs.length === 0
      ? []
      : [
          {
            left: transform[4],
            top: transform[5],
            right: transform[4] + width,
            bottom: transform[5] + height,
          },
        ]),
    ...children.flatMap(places),
  ];

  it.each(formats.flatMap((format) => [['en', format] as const, ['ar', format] as const]))(
    'stand apart and within the picture, the longest name of an association in two lines: %s, %s',
    async (language, format) => {
      const association = 'Nightline of the Universities and Colleges of the West Coast';
      expect(association).toHaveLength(60);
      const { node, options } = await compose(pictureIn(language, { format, association }));
      const measured = await renderer.measure(node, options);
      expect(linesWith(measured, association)).toBeOneOf([1, 2]);
      const boxes = places(measured);
      const { width, height } = pictureFormats[format];
      expect(boxes.length).toBeGreaterThanOrEqual(6);
      for (const [index, box] of boxes.entries()) {
        expect(box.left).toBeGreaterThanOrEqual(0);
        expect(box.right).toBeLessThanOrEqual(width);
        expect(box.bottom).toBeLessThanOrEqual(height);
        expect(boxes.slice(index + 1).filter((other) => overlap(box, other))).toEqual([]);
      }
    },
  );
});

/** How many lines the words take that are drawn as one text. */
function linesWith({ runs, children }: MeasuredNode, words: string): number {
  const own = runs.map(({ text }) => text).join('');
  return own.trimEnd() === words
    ? new Set(runs.map(({ y }) => y)).size
    : Math.max(0, ...children.map((child) => linesWith(child, words)));
}

interface TextBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const overlap = (a: TextBox, b: TextBox) =>
  a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
