import jsQR from 'jsqr';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Poster } from '../../src/domain/kits/poster.ts';
import { posterPress } from '../../src/kits/draw-poster.ts';
import { addressCode } from '../../src/kits/poster-shapes.ts';
import { type Piece, readPoster } from '../support/poster-reader.ts';

const english: Poster = {
  language: 'en',
  direction: 'ltr',
  title: 'Exam nights are long. Nobody has to sit them alone.',
  kicker: undefined,
  leading: 'Exam nights are long. Nobody has to sit them alone.',
  others: ['You need no big problem to call.', 'Has a friend gone quiet? Ask how they are.'],
  help: {
    lead: 'Need to talk now? In France',
    action: 'Call',
    shown: '3114',
    name: '3114, numéro national de prévention du suicide',
    nameLanguage: 'fr',
    nameDirection: 'ltr',
    note: 'Free · Day and night, every day',
    checked: 'Number as its sources gave it on 21 November 2026',
  },
  more: 'Read more, and see who is there to listen.',
  type: 'Scan the code, or type this address:',
  link: { url: 'https://nightlight.example/c/exams', shown: 'nightlight.example/c/exams' },
  codeAlternative: 'Code to scan, with the address nightlight.example/c/exams',
  houseAlternative: 'A house front at night. Some of its windows are lit.',
  association: 'Nightlight',
  seed: 'exam-nights',
};

const arabic: Poster = {
  ...english,
  language: 'ar',
  direction: 'rtl',
  title: 'ليالي الامتحانات طويلة',
  leading: 'ليالي الامتحانات طويلة',
  others: ['ليلة طويلة سبب كافٍ.', 'اسألوه عن حاله، ثم استمعوا إليه.'],
  help: {
    ...english.help!,
    lead: 'بحاجة إلى التحدث الآن؟ في فرنسا',
    action: 'اتصال',
    shown: '09 72 39 40 50',
    note: 'ليلًا ونهارًا، كل يوم',
  },
};

const sentence =
  'You need no big problem to call a listening line tonight, and nobody asks you for a reason before they begin to listen to what keeps you up!';
const sentenceInArabic =
  'لا حاجة إلى مشكلة كبيرة للاتصال بخط استماع هذه الليلة، ولا أحد يسألكم عن السبب قبل أن يبدأ بالاستماع إلى ما يبقيكم مستيقظين حتى الصباح الباكر';
const longest = (poster: Poster, words: string): Poster => ({
  ...poster,
  title: words,
  kicker: `${words.slice(0, 139)}?`,
  leading: words,
  others: Array.from({ length: 5 }, () => words),
  help: {
    ...poster.help!,
    name: 'Nationale Beratungsstelle für Studierende und Angehörige in schwierigen Lebenslagen, getragen von vielen Vereinen',
    shown: '+33 9 72 39 40 50',
    note: 'Free · Monday to Friday, 09:00 to 17:30 · Saturday and Sunday, 20:00 to 02:30 the next day · Usually. Rests in holidays, and the dates are not known.',
  },
});

const shortest: Poster = {
  ...english,
  title: 'A light is still on.',
  leading: 'A light is still on.',
  others: [],
  help: undefined,
};

const press = posterPress((_, make) => make());

type Read = Awaited<ReturnType<typeof readPoster>>;
const drawn = async (poster: Poster, size: 'a3' | 'a4' = 'a4') =>
  readPoster(await press.draw(poster, size));

describe('a poster', () => {
  let poster: Read;
  beforeAll(async () => {
    poster = await drawn(english);
  });

  it('is a sheet of A4 that says its title, its language and whose it is, and no time', () => {
    expect([poster.pages, Math.round(poster.width), Math.round(poster.height)]).toEqual([
      1, 210, 297,
    ]);
    expect(poster.info).toMatchObject({
      Title: english.title,
      Language: 'en',
      Author: 'Nightlight',
    });
    expect(poster.info.CreationDate).toBeUndefined();
  });

  it('is the same sheet in A3, larger', async () => {
    const larger = await drawn(english, 'a3');
    expect([larger.pages, Math.round(larger.width), Math.round(larger.height)]).toEqual([
      1, 297, 420,
    ]);
    expect(larger.text).toBe(poster.text);
  });

  it('holds its words as text: message, number, name, hours, address, association', () => {
    const { help } = english;
    const all = [english.leading, ...english.others, help!.lead, help!.action, help!.shown];
    const others = [help!.name, help!.note, help!.checked, english.link.shown, english.association];
    for (const words of [...all, ...others]) expect(poster.text).toContain(words);
  });

  it('is tagged: one first heading, a list, and a text for each drawing', () => {
    expect(poster.isTagged).toBe(true);
    const roles = poster.tags.map(({ role }) => role);
    expect(roles.filter((role) => role === 'H1')).toHaveLength(1);
    expect(roles.filter((role) => role === 'LI')).toHaveLength(2);
    expect(roles).toContain('Link');
    expect(poster.tags.filter(({ role }) => role === 'Figure').map(({ alt }) => alt)).toEqual([
      english.houseAlternative,
      english.codeAlternative,
    ]);
  });

  it('carries the letters that it is written in', () => {
    expect(poster.fonts.length).toBeGreaterThan(2);
    for (const font of poster.fonts) {
      // Only what a file takes along has the six letters before its name.
      expect(font.name).toMatch(/^[A-Z]{6}\+(Atkinson|Bricolage|IBMPlex)/);
      expect(font.missingFile).not.toBe(true);
    }
  });

  it('is the same file when it is drawn again', async () => {
    const again = posterPress((_, make) => make());
    expect(await again.draw(english, 'a4')).toEqual(await press.draw(english, 'a4'));
  });

  it('leads to its short link, by the code and by its letters', () => {
    const svg = addressCode(english.link.url);
    const { data, width } = pixelsOf(svg);
    expect(jsQR(data, width, width)?.data).toBe(english.link.url);
  });
});

describe('a poster in Arabic', () => {
  let poster: Read;
  beforeAll(async () => {
    poster = await drawn(arabic);
  });

  it('runs from right to left, in its language', () => {
    expect(poster.info.Language).toBe('ar');
    expect(poster.direction).toBe('R2L');
  });

  it('has every letter of its words', () => {
    // Readers of PDF give joined letters in different orders; each must be there.
    const found = counts(poster.text);
    for (const [letter, count] of counts([arabic.leading, ...arabic.others].join(''))) {
      expect([letter, (found.get(letter) ?? 0) >= count]).toEqual([letter, true]);
    }
  });

  it('keeps the groups of a number in their order', () => {
    expect(poster.text).toContain('09 72 39 40 50');
    const groups = poster.pieces.filter(({ text }) => text.includes('09 72 39 40 50'));
    expect(groups).toHaveLength(1);
  });

  it('begins at the right edge', () => {
    const large = poster.pieces.reduce((a, b) => (a.top - a.bottom > b.top - b.bottom ? a : b));
    expect(large.text).not.toBe('');
    expect(poster.pieces.find(({ text }) => text === 'Nightlight')!.left).toBeGreaterThan(150);
  });
});

describe('a sheet with much or little on it', () => {
  const cases: [string, Poster][] = [
    ['the longest words in English', longest(english, sentence)],
    ['the longest words in Arabic', longest(arabic, sentenceInArabic)],
    ['wide letters', longest(english, 'WWWWW MMMMM '.repeat(11).trim())],
    ['one short sentence, and no number', shortest],
    [
      'a word as long as a line',
      { ...shortest, leading: 'Donaudampfschifffahrtsgesellschaftskapitän hört zu.' },
    ],
    [
      'the address of a chat in place of a number',
      { ...english, help: { ...english.help!, shown: 'chat.example.org/students-of-the-night' } },
    ],
  ];

  it.each(cases)('is one page, with a margin of 10 mm around: %s', async (_, poster) => {
    const { pages, pieces, width, height } = await drawn(poster);
    expect(pages).toBe(1);
    const outside = pieces.filter(
      ({ left, right, bottom, top }) =>
        left < 10 || right > width - 10 || bottom < 10 || top > height - 10,
    );
    expect(outside).toEqual([]);
  });

  it.each(cases.filter(([, { language }]) => language === 'en'))(
    'has nothing over anything else: %s',
    async (_, poster) => {
      const { pieces } = await drawn(poster);
      const over = pieces.flatMap((piece, index) =>
        pieces.slice(index + 1).filter((other) => overlap(piece, other)),
      );
      expect(over).toEqual([]);
    },
  );

  it('says which words have no room, where a word is longer than any line', async () => {
    await expect(drawn({ ...shortest, leading: 'w'.repeat(140) })).rejects.toThrow(
      'do not fit on one sheet',
    );
  });
});

const overlap = (a: Piece, b: Piece) =>
  a.left < b.right - 0.2 &&
  b.left < a.right - 0.2 &&
  a.bottom < b.top - 0.2 &&
  b.bottom < a.top - 0.2;

function counts(text: string): Map<string, number> {
  const letters = Array.from(text).filter((letter) => /\p{L}/u.test(letter));
  return letters.reduce(
    (all, letter) => all.set(letter, (all.get(letter) ?? 0) + 1),
    new Map<string, number>(),
  );
}

/** The modules of the very drawing that a poster holds, each as 4 x 4 pixels, with the white edge that scanners need. */
function pixelsOf(svg: string): { data: Uint8ClampedArray; width: number } {
  const side = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]) / 10;
  const dark = new Set(
    [...svg.matchAll(/M(\d+),(\d+)h10v10h-10z/g)].map(
      ([, x, y]) => `${Number(x) / 10}/${Number(y) / 10}`,
    ),
  );
  const [scale, edge] = [4, 16];
  const width = side * scale + 2 * edge;
  const data = new Uint8ClampedArray(width * width * 4).fill(255);
  for (let y = 0; y < side * scale; y += 1) {
    for (let x = 0; x < side * scale; x += 1) {
      if (!dark.has(`${Math.floor(x / scale)}/${Math.floor(y / scale)}`)) continue;
      data.fill(0, ((y + edge) * width + x + edge) * 4, ((y + edge) * width + x + edge) * 4 + 3);
    }
  }
  return { data, width };
}
