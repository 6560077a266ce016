import { describe, expect, it } from 'vitest';
import { filesOfPage, importsOfScript } from '../../../src/domain/offline/needed-files.ts';

describe('the files that a page needs', () => {
  it.each([
    ['a script', '<script type="module" src="/_astro/a.js"></script>', ['/_astro/a.js']],
    [
      'the sheet for paper',
      '<link rel="stylesheet" href="/_astro/p.css" media="print">',
      ['/_astro/p.css'],
    ],
    [
      'a font, and the same again',
      '<link rel="preload" href="/_astro/f.woff2" as="font"><link href="/_astro/f.woff2">',
      ['/_astro/f.woff2'],
    ],
    ['no font that only its styles name', '<style>src:url(/_astro/f.woff2)</style>', []],
    ['no other page', '<a href="/en/help/fr/3114/">3114</a><a href="tel:3114">Call</a>', []],
    ['no file of another site', '<script src="https://elsewhere.example/_astro/a.js">', []],
    ['nothing, where it names nothing', '', []],
  ])('are %s', (_, html, expected) => {
    expect(filesOfPage(html)).toEqual(expected);
  });
});

describe('the files that a script imports', () => {
  it.each([
    ['import"./words.B1.js";var a=1', ['/_astro/words.B1.js']],
    ['import{a as e}from"./words.js";', ['/_astro/words.js']],
    ["import { a } from './words.js'", ['/_astro/words.js']],
    ['import("./words.js")', ['/_astro/words.js']],
    ['export*from`./words.js`', ['/_astro/words.js']],
    ['import"./a.js";import"./b.js";import{c}from"./a.js"', ['/_astro/a.js', '/_astro/b.js']],
    ['import e from"zod";var t="./words.js"', []],
  ])('%s -> %j', (text, expected) => {
    expect(importsOfScript(text, '/_astro/keep.js')).toEqual(expected);
  });
});
