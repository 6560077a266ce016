import { type Locale, localeCodes } from '../../config/locales.ts';
import { contentDirectory } from '../../content-files/location.ts';
import { readWordingRules } from '../../content-files/read-content.ts';
import { bodyTexts } from '../../content-files/wording/body-texts.ts';
import { createWordingReader } from '../../domain/wording/wording.ts';

/** Sentences that a rule must tell, and neighbours of theirs that no rule may tell. */
export interface WordingSet {
  readonly found: readonly { text: string }[];
  readonly innocent: readonly { text: string }[];
}

/** What was told, of what there is to tell, and of all that was told. */
export interface WordingCount {
  readonly told: number;
  readonly toTell: number;
  readonly spare: number;
}

/** Asks the sentences of a set of the rules of its language; undefined where the language has no rules. */
export function countWording(
  name: string,
  { found, innocent }: WordingSet,
): WordingCount | undefined {
  const rules = readWordingRules(contentDirectory(), localeOf(name)).data;
  if (!rules) return undefined;
  const read = createWordingReader(rules);
  const isTold = ({ text }: { text: string }) =>
    bodyTexts({ body: text, bodyLine: 1 }).some((shown) => read(shown.text).length > 0);
  return {
    told: found.filter(isTold).length,
    toTell: found.length,
    spare: innocent.filter(isTold).length,
  };
}

/** `'wording-held-out.fr' -> 'fr'` */
function localeOf(name: string): Locale {
  const locale = localeCodes.find((code) => name.endsWith(`.${code}`));
  if (!locale) throw new Error(`${name} does not name a language of the site.`);
  return locale;
}
