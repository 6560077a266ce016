import { learn } from './learn.ts';
import type { Likeness } from './likeness.ts';
import { type Reading, readWords } from './reading.ts';
import { createTraits } from './traits.ts';

/** What people type, as `content/distress/examples/<locale>.yaml` gives it. */
export interface DistressExamples {
  /** Cries of somebody about themselves. */
  readonly self: readonly string[];
  /** Cries about somebody else. */
  readonly friend: readonly string[];
  /** What others type, however alike it sounds. */
  readonly innocent: readonly string[];
}

/** What the examples teach of words for which there is no pattern. */
export interface LearntDistress {
  readonly cry: Likeness;
  /** Of cries: whether they are about somebody else. */
  readonly other: Likeness;
}

/** Whom words are about takes few words to say, in every language. */
const placesOfOther = 32_768;

/** What examples of a language teach, for `createRecogniser`. */
export function learnDistress(
  { self, friend, innocent }: DistressExamples,
  reading: Reading,
): LearntDistress {
  const read = (texts: readonly string[]) => texts.map((text) => readWords(text, reading));
  const traits = createTraits(reading);
  return {
    cry: learn([...read(self), ...read(friend)], read(innocent), traits),
    other: learn(read(friend), read(self), { ...traits, places: placesOfOther }),
  };
}
