import { type PunctuationSlip, punctuationSlips } from '../../domain/language/punctuation.ts';
import { passagesOf } from '../passages.ts';
import { advice } from './rule.ts';

/** Signs are those of the language of the text. */
export const punctuationIsThatOfTheLanguage = advice((content) =>
  passagesOf(content).flatMap(({ text, locale, faultAt }) => {
    const slips = punctuationSlips(text, locale);
    const once = new Map(slips.map((slip) => [`${slip.kind} ${slip.found}`, slip]));
    return [...once.values()].map(({ kind, found, instead }) =>
      faultAt(found, {
        rule: `typography/${kind}`,
        severity: severities[kind],
        message: `has ${names[kind]} in “${found}”`,
        remedy: `Write ${instead}.`,
      }),
    );
  }),
);

const names: Readonly<Record<PunctuationSlip['kind'], string>> = {
  apostrophe: 'a straight apostrophe',
  dash: 'a long dash',
  dots: 'three full stops',
  quotes: 'quotation marks of another language or of a typewriter',
  sign: 'a sign of another language, or lacks one of its own',
  space: 'no space beside a sign',
  spaces: 'two spaces',
};

/** What a reader hardly sees is advice. */
const severities: Readonly<Record<PunctuationSlip['kind'], 'warning' | 'info'>> = {
  apostrophe: 'warning',
  dash: 'warning',
  dots: 'info',
  quotes: 'warning',
  sign: 'warning',
  space: 'warning',
  spaces: 'info',
};
