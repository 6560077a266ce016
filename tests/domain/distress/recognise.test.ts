import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localeCodes } from '../../../src/config/locales.ts';
import {
  readDistressExamples,
  readDistressWords,
} from '../../../src/content-files/read-content.ts';
import { learnDistress } from '../../../src/domain/distress/learnt-distress.ts';
import { createRecogniser, type DistressWords } from '../../../src/domain/distress/recognise.ts';

const words: DistressWords = {
  apostrophe: 'joins',
  script: 'latin',
  meanings: {},
  lean: 0,
  lists: { self: ['myself', 'my self'], want: ['want', 'wanna'] },
  signs: {
    suicide: ['@want (to) die', 'kill @self', 'suicid*'],
    'self-harm': ['cut|cutting @self'],
    overdose: ['took .. pills'],
    violence: ['hits me'],
    'sexual-violence': ['raped'],
    distress: ['panic', 'lonely'],
  },
  exempt: ['suicide squad', 'panic at the disco', 'kill .. time'],
  lookalikes: ['lovely'],
};
const examples = {
  self: [
    'nobody would notice',
    'the dark pulls me under',
    'i let go',
    'i cannot bear it',
    'they hurt me',
  ],
  friend: ['my friend says nobody would notice', 'she let go', 'my friend cannot bear it'],
  innocent: [
    'nobody likes mondays',
    'the dark side of the moon',
    'a friend for a film',
    'the bus pulls out',
  ],
};
const learnt = learnDistress(examples, words);
const recognise = createRecogniser(words, learnt);

const asText = (text: string) => {
  const distress = recognise(text);
  return distress ? `${distress.kind} of ${distress.about}` : 'nothing';
};

describe('what words may say of the one who types them', () => {
  it.each([
    ['i want to die', 'suicide of self'],
    ['WANNA DIE', 'suicide of self'],
    ['i want to kill my self', 'suicide of self'],
    ['my friend is suicidal', 'suicide of other'],
    ['she took all her pills', 'overdose of other'],
    ['took a box of pills', 'overdose of self'],
    ['took a bus to the library for pills', 'nothing'],
    ['he hits me', 'violence of self'],
    ['so lonely', 'distress of self'],
    ['exam timetable', 'nothing'],
    ['', 'nothing'],
  ])('“%s” is %s', (text, meaning) => {
    expect(asText(text)).toBe(meaning);
  });

  it('is the gravest of what they say', () => {
    expect(asText('lonely and i want to die')).toBe('suicide of self');
  });
});

describe('words without a pattern', () => {
  it.each([
    ['nobody would notice', 'distress of self'],
    ['my friend says nobody would notice', 'distress of other'],
    ['nobody likes it', 'nothing'],
    ['notice', 'nothing'],
    ['لا احد يلاحظ شيئا', 'nothing'],
  ])('are judged by what they have in common with examples: “%s” is %s', (text, meaning) => {
    expect(asText(text)).toBe(meaning);
  });
});

describe('words that only sound alike', () => {
  it.each([
    ['a title', 'suicide squad', 'nothing'],
    ['a figure of speech with a gap', 'kill some time', 'nothing'],
    ['a common word one slip away', 'a lovely flat', 'nothing'],
    ['a title twice', 'panic at the disco or panic at the disco', 'nothing'],
    ['a title beside a cry', 'suicide squad makes me want to die', 'suicide of self'],
    ['a title before the same word', 'suicide squad suicide', 'suicide of self'],
    ['words around a title', 'want suicide squad die', 'nothing'],
  ])('are left out, and nothing beside them: %s', (_, text, meaning) => {
    expect(asText(text)).toBe(meaning);
  });
});

describe('a slip of writing', () => {
  it.each([
    ['of six letters', 'lonly', 'distress of self'],
    ['in a stem', 'suicdal', 'suicide of self'],
    ['in a longer word', 'kill mysefl', 'suicide of self'],
    ['in a short word', 'want to dye', 'nothing'],
  ])('is forgiven in words of six letters and more: %s', (_, text, meaning) => {
    expect(asText(text)).toBe(meaning);
  });
});

describe('the words of every language', () => {
  const recognisers = localeCodes.flatMap((locale) => {
    const { data } = readDistressWords('content', locale);
    const { data: examples } = readDistressExamples('content', locale);
    if (!data || !examples) return [];
    const taught = learnDistress(examples, data);
    return [{ locale, recognise: createRecogniser(data, taught) }];
  });

  it('are there for all that the site knows', () => {
    expect(recognisers.map(({ locale }) => locale)).toEqual(localeCodes);
  });

  it.each(recognisers)('answer in $locale to any text, and never throw', (language) => {
    const typed = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.constantFrom('<script>alert(1)</script>', '((((', '@self', '..', '\u0000\u202e', '*~|'),
    );
    fc.assert(
      fc.property(typed, (text) => {
        expect([undefined, 'self', 'other']).toContain(language.recognise(text)?.about);
      }),
      { numRuns: 30 },
    );
  });

  it.each(recognisers)(
    'look in $locale at the beginning of a text without end alone',
    (language) => {
      const filler = 'zzqx '.repeat(60);
      const cries = language.recognise('suicide') ?? language.recognise('انتحار');
      expect(cries?.kind).toBe('suicide');
      expect(language.recognise(`${filler}suicide انتحار`)).toBeUndefined();
      expect(language.recognise(`suicide انتحار ${filler.repeat(200)}`)?.kind).toBe('suicide');
    },
  );
});

describe('the lean of a language', () => {
  const heard = (lean: number, texts: readonly string[]) => {
    const leaning = createRecogniser({ ...words, lean }, learnt);
    return texts.filter((text) => leaning(text));
  };

  it('lets half-sure words fall to the side of the panel, and never loses a cry', () => {
    const texts = [...examples.self, ...examples.friend, 'pulls me out', 'nobody likes me'];
    const upright = heard(0, texts);
    expect(heard(2, texts)).toEqual(expect.arrayContaining(upright));
    expect(heard(5, texts).length).toBeGreaterThan(upright.length);
  });

  it('changes nothing for a word alone, which says too little', () => {
    expect(heard(5, ['mondays', 'film'])).toEqual([]);
  });
});
