import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { localeCodes } from '../../../src/config/locales.ts';
import { alternativeTextFlaw } from '../../../src/domain/language/alternative-text.ts';
import { bareWords, linkTextFlaw } from '../../../src/domain/language/link-text.ts';
import { spellingWords } from '../../../src/schemas/spelling-words.ts';
import { textChecks } from '../../../src/schemas/text-checks.ts';

const read = (path: string): unknown => parse(readFileSync(path, 'utf8'));
const checks = Object.fromEntries(
  localeCodes.map((locale) => [locale, textChecks.parse(read(`content/checks/${locale}.yaml`))]),
);
const vagueIn = (locale: string) => new Set(checks[locale]?.vagueLinks.map(bareWords));

describe('the words of a link', () => {
  it.each([
    ['en', 'help in France'],
    ['en', 'Here is who answers'],
    ['fr', 'les numéros d’urgence'],
    ['ar', 'صفحات المساعدة'],
    ['es', 'líneas de ayuda'],
    ['de', 'Hilfe in Frankreich'],
  ])('may be, in %s, %s', (locale, text) => {
    expect(linkTextFlaw(text, vagueIn(locale))).toBeUndefined();
  });

  it.each([
    ['en', 'here'],
    ['en', 'Click here!'],
    ['en', '  READ  more… '],
    ['en', 'link'],
    ['fr', 'ici'],
    ['fr', '« Cliquez ici »'],
    ['fr', 'En savoir plus'],
    ['fr', "plus d'informations"],
    ['ar', 'هنا'],
    ['ar', 'اضغط هنا'],
    ['ar', 'هُنا'],
    ['es', 'aquí'],
    ['es', 'Más información'],
    ['de', 'Hier'],
    ['de', 'Mehr erfahren →'],
  ])('are vague, in %s, where they are %j', (locale, text) => {
    expect(linkTextFlaw(text, vagueIn(locale))).toBe('vague');
  });

  it.each(['https://example.org/help', 'www.example.org', 'HTTP://example.org'])(
    'are an address where they are %s',
    (text) => {
      expect(linkTextFlaw(text, new Set())).toBe('address');
    },
  );
});

describe('an alternative text', () => {
  it.each([
    ['en', 'A lamp in a window'],
    ['en', 'Picture frames on a wall'],
    ['fr', 'Une lampe à la fenêtre'],
    ['ar', 'مصباح في نافذة'],
  ])('may be, in %s, %s', (locale, text) => {
    expect(alternativeTextFlaw(text, checks[locale]!.pictureOf)).toBeUndefined();
  });

  it.each([
    ['en', ' ', 'missing'],
    ['en', 'lamp.PNG', 'file-name'],
    ['en', 'IMG_2041', 'file-name'],
    ['en', 'Image of a lamp', 'picture-of'],
    ['en', 'A photo of a lamp', 'picture-of'],
    ['fr', 'Photo d’une lampe', 'picture-of'],
    ['fr', "Image d'une lampe", 'picture-of'],
    ['ar', 'صورة مصباح', 'picture-of'],
    ['es', 'Foto de una lámpara', 'picture-of'],
    ['de', 'Bild von einer Lampe', 'picture-of'],
    ['en', 'A lamp. '.repeat(26), 'too-long'],
  ])('may not be, in %s, %j', (locale, text, flaw) => {
    expect(alternativeTextFlaw(text, checks[locale]!.pictureOf)).toBe(flaw);
  });
});

describe('the lists of spelling', () => {
  it.each([...localeCodes, 'names'])('of %s hold single words, each once', (name) => {
    const { words } = spellingWords.parse(read(`content/spelling/${name}.yaml`));
    expect(words).toEqual([...new Set(words)]);
  });
});
