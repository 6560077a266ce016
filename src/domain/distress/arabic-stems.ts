/**
 * What forms of an Arabic word share: without “and”, article, signs of tense and person, negation around a verb, and pronouns. A
 * light stemmer, as light10 (Larkey, Ballesteros and Connell, 2007), widened by what dialects join to verbs: ب ه ح غ ك ع and ما…ش. The ب of
 * Egypt without a letter of person (بعرف) stays: too many nouns begin so, and taking it off taught nothing.
 * It is wrong at times, and always in the same way: learning needs no more.
 * `'وبيضربوني' -> 'ضرب'`, `'مبعرفش' -> 'عرف'`, `'الامتحانات' -> 'امتح'`
 * @param word folded, as by `foldWords`
 */
export function stemOf(word: string): string {
  if (!arabic.test(word)) return word;
  const bare = firstChange(word.replace(joinedAnd, ''), negations);
  const [, article] = articles.exec(bare) ?? [];
  if (article) return withoutEnds(article, fewestLetters, ends);
  const [, verb] = persons.map((person) => person.exec(bare)).find(Boolean) ?? [];
  return verb
    ? withoutEnds(verb, fewestOfVerb, endsOfVerb)
    : withoutEnds(bare, fewestLetters, ends);
}

/**
 * A stem without long vowels, which change with the form of a word and with the hand that spells it.
 * `'موت' -> 'مت'`, `'عايش' -> 'عش'`
 */
export function skeletonOf(stem: string): string {
  const consonants = stem.replaceAll(/[اويء]/g, '');
  return consonants.length >= fewestOfVerb ? consonants : stem;
}

const arabic = /^[\u0621-\u064a]+$/;
const fewestLetters = 3;
/** What is left of a verb without its person: `'اموت' -> 'موت'`, `'نحب' -> 'حب'` */
const fewestOfVerb = 2;

const joinedAnd = /^[وف](?!ا.{0,3}$)(?=.{3})/;

/** ما…ش around a verb, and ما before the words that people write as one with it. */
const negations = [
  /^ما?(.{3,})ش$/,
  /^ما((?:بد|بغ|عاد|بق|قدر|عند|في|كان|اقدر|ري|ود|ضل|ظل|بي|حب|اع|عر|ادر|ابي).*)$/,
];

const articles = /^(?:[وبكفهع]?ال|لل)(.{2,})$/;

/** Tense and person; a person of two letters of stem is a person only where nothing else is left. */
const persons = [
  /^[بهحسغكعد][نتي](.{3,})$/,
  /^[بهحسغل]ا(.{3,})$/,
  /^[انيت](.{3,})$/,
  /^[انيت](.{2})$/,
];

const ends = /^(.{2,}?)(?:وني|تني|ني|تها|ها|هم|كم|نا|وا|ون|ين|ات|ان|يه|ته|تي|تو|لي|لو|[هكويت])$/;

/** Those of a verb that begins with its person: ت is never one, but often a letter of the stem. */
const endsOfVerb = /^(.{2,}?)(?:وني|ني|ها|هم|كم|نا|وا|ون|ين|لي|لو|[هكوي])$/;

/** Two ends, as of `'ضربوني'` and `'كتاباتهم'`, while enough is left. */
function withoutEnds(word: string, fewest: number, ends: RegExp): string {
  const once = withoutEnd(word, fewest, ends);
  return once === word ? word : withoutEnd(once, fewest, ends);
}

function withoutEnd(word: string, fewest: number, ends: RegExp): string {
  const stem = ends.exec(word)?.[1];
  return stem && stem.length >= fewest ? stem : word;
}

const firstChange = (word: string, rules: readonly RegExp[]): string =>
  rules.map((rule) => rule.exec(word)?.[1]).find(Boolean) ?? word;
