import { describe, expect, it } from 'vitest';
import type { Locale } from '../../../src/config/locales.ts';
import { waysToRead, wordsToSpell } from '../../../src/domain/language/spelling-words.ts';

describe('the words to spell', () => {
  it.each<[locale: Locale, text: string, words: string[]]>([
    ['en', 'It’s late, and it’s dark.', ['It’s', 'late', 'and', 'it’s', 'dark']],
    ['en', 'The NHS and 2 NGOs, 24h on nhs.uk, A4', ['The', 'and', 'on']],
    ['fr', 'L’écoute est-elle là ?', ['L’écoute', 'est-elle', 'là']],
    ['ar', 'خط Nightline في الليل', ['خط', 'في', 'الليل']],
    ['en', 'The word ليل means night', ['The', 'word', 'means', 'night']],
    ['en', 'café, cafe\u0301', ['café', 'cafe\u0301']],
  ])('of %s in %j are %j', (locale, text, words) => {
    expect(wordsToSpell(text, locale)).toEqual(words);
  });
});

describe('the ways to read a word', () => {
  it.each<[locale: Locale, word: string, way: string[]]>([
    ['en', 'Netlify’s', ['Netlify']],
    ['en', 'students’', ["students'"]],
    ['en', 'self-harm', ['self', 'harm']],
    ['en', 'HowAreYou', ['How', 'Are', 'You']],
    ['fr', 'l’écoute', ['écoute']],
    ['fr', 'Qu’est-ce', ['est', 'ce']],
    ['fr', 'demande-t-on', ['demande', 'on']],
    ['fr', 'aujourd’hui', ["aujourd'hui"]],
    ['ar', 'وغراتس', ['غراتس']],
    ['ar', 'تقولونه', ['تقولون']],
    ['ar', 'فافتحوه', ['افتحوا']],
    ['ar', 'فهمتموه', ['فهمتم']],
    ['ar', 'شُكرًا', ['شكرا']],
  ])('in %s take %s as %j', (locale, word, way) => {
    expect(waysToRead(word, locale)).toContainEqual(way);
  });
});
