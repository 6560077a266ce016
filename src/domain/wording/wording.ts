import { withoutJoined } from './arabic.ts';
import { anyPattern, isNeeded, parsePattern, type Pattern, type WordLists } from './pattern.ts';
import { quotationsIn, type Range } from './quotations.ts';
import { type FoldedText, foldText } from './words.ts';

export const wordingSeverities = ['error', 'warning', 'info'] as const;

export type WordingSeverity = (typeof wordingSeverities)[number];

/** Where a rule looks: everywhere, or only in the words of the interface. */
export type WordingPlace = 'text' | 'ui';

/** A way of saying things that can hurt, and what to say instead. */
export interface WordingRule {
  readonly id: string;
  readonly severity: WordingSeverity;
  readonly avoid: readonly string[];
  /** All of these must stand in the same sentence, or what is avoided is innocent. */
  readonly near: readonly string[];
  /** How far `near` reaches. */
  readonly within: 'sentence' | 'paragraph';
  readonly except: readonly string[];
  readonly only?: 'ui' | undefined;
  readonly prefer: string;
  readonly why: string;
  readonly source: readonly string[];
}

/** The rules of one language, as `content/wording/<locale>.yaml` gives them. */
export interface WordingRules {
  readonly lists: WordLists;
  /** Proper names and phrases that no rule looks into. */
  readonly except: readonly string[];
  readonly rules: readonly WordingRule[];
}

/** A place of a text that a rule is about. */
export interface WordingFinding extends Range {
  readonly rule: WordingRule;
  /** As it was written. */
  readonly said: string;
  /** What somebody else said is theirs: it is told, and never refused. */
  readonly severity: WordingSeverity;
}

/** Rules of one language, ready for many texts. */
export type WordingReader = (text: string, place?: WordingPlace) => WordingFinding[];

/**
 * Finds what rules of safe wording ask to avoid.
 * `'He committed suicide.' -> [{ rule: en-commit, said: 'committed suicide', severity: 'error', … }]`
 * @throws Error for a pattern that names a list that is not there
 */
export function createWordingReader({ lists, except, rules }: WordingRules): WordingReader {
  const read = (patterns: readonly string[]) =>
    patterns.map((pattern) => parsePattern(pattern, lists));
  const exempt = anyPattern(read(except));
  const ready = rules.map((rule) => readyRule(rule, read));
  const seen = new Map<string, readonly ReadyRule[]>();
  const rulesFor = (word: string) => {
    const known = seen.get(word);
    if (known) return known;
    const forms = withoutJoined(word);
    const found = ready.filter(({ patterns }) =>
      patterns.some(({ needs }) => forms.some((form) => isNeeded(form, needs))),
    );
    seen.set(word, found);
    return found;
  };
  return (text, place = 'text') => {
    const folded = foldText(text);
    const asked = new Set<ReadyRule>();
    for (const word of folded.words) for (const rule of rulesFor(word.text)) asked.add(rule);
    if (asked.size === 0) return [];
    const line = mask(folded.line, exempt);
    const quotations = quotationsIn(text);
    const found = [...asked]
      .filter(({ rule }) => rule.only === undefined || rule.only === place)
      .flatMap((rule) =>
        placesOf(rule, line).map((range) => finding(rule.rule, folded, text, range, quotations)),
      )
      .sort((a, b) => a.start - b.start);
    return found.filter((one) => !found.some((other) => saysMore(other, one)));
  };
}

/** Whether a finding covers another that is shorter and no graver: to say both would only be noise. */
const saysMore = (one: WordingFinding, other: WordingFinding): boolean =>
  one.start <= other.start &&
  other.end <= one.end &&
  one.end - one.start > other.end - other.start &&
  wordingSeverities.indexOf(one.severity) <= wordingSeverities.indexOf(other.severity);

interface ReadyRule {
  readonly rule: WordingRule;
  readonly patterns: readonly Pattern[];
  readonly avoid: RegExp;
  readonly near: readonly RegExp[];
  readonly except: RegExp;
}

function readyRule(rule: WordingRule, read: (patterns: readonly string[]) => Pattern[]): ReadyRule {
  const patterns = read(rule.avoid);
  return {
    rule,
    patterns,
    avoid: anyPattern(patterns),
    near: rule.near.map((pattern) => anyPattern(read([pattern]))),
    except: anyPattern(read(rule.except)),
  };
}

/** Takes out what is exempt, so that nothing is found in it. Other words keep their places. */
const mask = (line: string, exempt: RegExp) =>
  line.replaceAll(exempt, (found) => found.replaceAll(/[^ ,.;-]/g, '_'));

function placesOf({ rule, avoid, near, except }: ReadyRule, line: string): Range[] {
  const meant = mask(line, except);
  return [...meant.matchAll(avoid)]
    .map(({ 0: found, index }) => ({ start: index, end: index + found.length }))
    .filter((range) => {
      const around = rule.within === 'paragraph' ? line : sentenceAround(line, range);
      return near.every((pattern) => around.search(pattern) !== -1);
    });
}

function sentenceAround(line: string, { start, end }: Range): string {
  const next = line.indexOf('.', end);
  return line.slice(line.lastIndexOf('.', start) + 1, next === -1 ? undefined : next);
}

function finding(
  rule: WordingRule,
  { words }: FoldedText,
  text: string,
  place: Range,
  quotations: readonly Range[],
): WordingFinding {
  const found = words.filter(({ at }) => at >= place.start && at < place.end);
  const start = found[0]?.start ?? 0;
  const end = found.at(-1)?.end ?? start;
  // One word of it in marks is enough: whoever writes a “failed” attempt does not mean it.
  const isQuoted = quotations.some((quoted) => quoted.start < end && start < quoted.end);
  return {
    rule,
    start,
    end,
    said: text.slice(start, end).replaceAll(/\s+/g, ' '),
    severity: isQuoted ? 'info' : rule.severity,
  };
}
