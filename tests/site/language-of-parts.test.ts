import { HTMLElement, type Node } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { type BuiltPage, builtPages } from '../support/built-site.ts';

const pages = builtPages();

const isElement = (node: Node): node is HTMLElement => node instanceof HTMLElement;

/** What is not read as a text of a language. */
const unread = /^(script|style|code|svg|head)$/i;

/** Each text of a page, with the language that the nearest element says it has. */
function* textsOf(element: HTMLElement, language = ''): Generator<[text: string, lang: string]> {
  for (const node of element.childNodes) {
    if (!isElement(node)) yield [node.text.trim(), language];
    else if (!unread.test(node.rawTagName)) {
      yield* textsOf(node, node.getAttribute('lang') ?? language);
    }
  }
}

/** Texts whose letters are not those of the language that they are said to have. */
const wrongIn = ({ path, document }: BuiltPage, isWrong: (text: string, lang: string) => boolean) =>
  [...textsOf(document)]
    .filter(([text, language]) => isWrong(text, language))
    .map(([text, language]) => `${path}: “${text}” is said to be ${language}`);

const isArabic = (language: string) => /^(ar|fa|ur|ps)\b/.test(language);
const words = (text: string) => text.match(/\p{Script=Latin}[\p{L}\p{M}’'-]+/gu) ?? [];

describe('the language of each part', () => {
  it('is a language of Arabic letters where the letters are Arabic', () => {
    const wrong = pages.flatMap((page) =>
      wrongIn(page, (text, lang) => /\p{Script=Arabic}/u.test(text) && !isArabic(lang)),
    );
    expect(wrong).toEqual([]);
  });

  it('is no such language for a sentence in Latin letters: names alone may stand in Arabic text', () => {
    const wrong = pages.flatMap((page) =>
      wrongIn(
        page,
        (text, lang) =>
          isArabic(lang) && words(text).length > 4 && !/\p{Script=Arabic}|^\S+$/u.test(text),
      ),
    );
    expect(wrong).toEqual([]);
  });
});
