import { foldWords } from './fold.ts';
import type { LearntDistress } from './learnt-distress.ts';
import { isLike, type Likeness } from './likeness.ts';
import { type Form, parsePattern, type Pattern } from './pattern.ts';
import { isWrittenIn, type Reading, readWords } from './reading.ts';
import { beginsWithSlip, isOneSlip } from './slips.ts';
import { createTraits, type Traits } from './traits.ts';

/** What somebody may be going through. */
export const distressKinds = [
  'suicide',
  'self-harm',
  'overdose',
  'violence',
  'sexual-violence',
  'distress',
] as const;

export type DistressKind = (typeof distressKinds)[number];

/** The words of one language, as `content/distress/<locale>.yaml` gives them. */
export interface DistressWords extends Reading {
  /** How far half-sure cases fall to the side of the panel, in weights. */
  readonly lean: number;
  readonly lists: Readonly<Record<string, readonly string[]>>;
  readonly signs: Readonly<Record<DistressKind, readonly string[]>>;
  /** Figures of speech, titles, and other things that only sound alike. */
  readonly exempt: readonly string[];
  /** Common words that are one slip away from a sign. */
  readonly lookalikes: readonly string[];
}

/** That words may come from somebody in need, and whether they speak of oneself or of somebody else. */
export interface Distress {
  readonly kind: DistressKind;
  readonly about: 'self' | 'other';
}

/** Rules of one language, ready to be asked many times: a search asks at every key. */
export type Recogniser = (text: string) => Distress | undefined;

/**
 * Whether words may come from somebody in distress, or about somebody who is. A cry that is missed costs more than a
 * panel that nobody needed: rules are wide, and what only sounds alike is named.
 * `"i dont want to be here anymore" -> { kind: 'suicide', about: 'self' }`, `'deadline for exams' -> undefined`
 * @param learnt hears what no pattern says, as of the kind `distress`, and tells whom words are about
 * @throws Error for a pattern that names a list that is not there
 */
export function createRecogniser(words: DistressWords, learnt: LearntDistress): Recogniser {
  const { apostrophe, script, lists, lean } = words;
  const traits = createTraits(words);
  const cry = { ...learnt.cry, least: learnt.cry.least - lean };
  const read = (sources: readonly string[]) =>
    sources.flatMap((source) => parsePattern(source, lists, apostrophe, script));
  const signs = distressKinds.map((kind) => ({ kind, patterns: read(words.signs[kind]) }));
  const exempt = read(words.exempt);
  const lookalikes = new Set(
    words.lookalikes.flatMap((word) => foldWords(word, apostrophe, script)),
  );
  const isSame = (word: string, form: Form) => isWord(word, form, lookalikes);
  const isHeard = (text: string, ...readings: readonly (readonly string[])[]) =>
    isWrittenIn(text, script) && readings.every((words) => soundsLikeCry(cry, words, traits));
  return (text) => {
    const said = readWords(text, words).slice(0, longest);
    const meant = mask(said, exempt, isSame);
    const found = signs.find(({ patterns }) =>
      patterns.some((pattern) => find(pattern, meant, isSame)),
    );
    const kind = found?.kind ?? (isHeard(text, said, meant) ? 'distress' : undefined);
    if (!kind) return undefined;
    return { kind, about: isLike(learnt.other, traits.of(said)) ? 'other' : 'self' };
  };
}

/** A word alone says too little to be judged by its likeness, and so does what a figure of speech leaves of a text. */
const fewestWords = 2;

function soundsLikeCry(cry: Likeness, meant: readonly string[], traits: Traits): boolean {
  const words = meant.filter(Boolean);
  return words.length >= fewestWords && isLike(cry, traits.of(words));
}

/** More words than this are a text that was pasted: its beginning says enough. */
const longest = 60;

/** A gap skips at most this many words. */
const widestGap = 3;

type Sameness = (word: string, form: Form) => boolean;

/** “And” and “so” of Arabic are written as one with the word that follows. `'وبموت' -> 'بموت'` */
const joinedAnd = /^[وف](?=\p{L}{3})/u;

function isWord(word: string, form: Form, lookalikes: ReadonlySet<string>): boolean {
  const { text, isStem, isForgiving } = form;
  if (isStem ? word.startsWith(text) : word === text) return true;
  if (joinedAnd.test(word) && isWord(word.replace(joinedAnd, ''), form, lookalikes)) return true;
  if (!isForgiving || lookalikes.has(word)) return false;
  return isStem ? beginsWithSlip(word, text) : isOneSlip(word, text);
}

/** Takes out what is exempt, so that no sign is found in it. Other words keep their distance. */
function mask(words: readonly string[], exempt: readonly Pattern[], isSame: Sameness): string[] {
  const result = [...words];
  for (const pattern of exempt) {
    for (let range = find(pattern, result, isSame); range; range = find(pattern, result, isSame)) {
      result.fill('', range.start, range.end);
    }
  }
  return result;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

function find(pattern: Pattern, words: readonly string[], isSame: Sameness): Range | undefined {
  for (let start = 0; start < words.length; start++) {
    const end = endOfMatch(pattern, words, start, isSame);
    if (end !== undefined && end > start) return { start, end };
  }
  return undefined;
}

function endOfMatch(
  [step, ...rest]: Pattern,
  words: readonly string[],
  at: number,
  isSame: Sameness,
): number | undefined {
  if (!step) return at;
  if (step.kind === 'gap') {
    for (let skipped = 0; skipped <= widestGap; skipped++) {
      const end = endOfMatch(rest, words, at + skipped, isSame);
      if (end !== undefined) return end;
    }
    return undefined;
  }
  const word = words[at];
  if (word && step.forms.some((form) => isSame(word, form))) {
    const end = endOfMatch(rest, words, at + 1, isSame);
    if (end !== undefined) return end;
  }
  return step.isOptional ? endOfMatch(rest, words, at, isSame) : undefined;
}
