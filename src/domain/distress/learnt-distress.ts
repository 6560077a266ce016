import { type Apostrophe, foldWords } from './fold.ts';
import { learn } from './learn.ts';
import type { Likeness } from './likeness.ts';

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

/** What examples of a language teach, for `createRecogniser`. */
export function learnDistress(
  { self, friend, innocent }: DistressExamples,
  apostrophe: Apostrophe,
): LearntDistress {
  const read = (texts: readonly string[]) => texts.map((text) => foldWords(text, apostrophe));
  return {
    cry: learn([...read(self), ...read(friend)], read(innocent)),
    other: learn(read(friend), read(self)),
  };
}
