import {
  type AlternativeTextFlaw,
  alternativeTextFlaw,
  longestAlternativeText,
} from '../../domain/language/alternative-text.ts';
import { treeOf } from '../entry-body.ts';
import { nodesOf } from '../mdx.ts';
import { bodyFault, fieldFault, type Finding, placeIn, type Rule, wordFields } from './rule.ts';

/** What stands for a picture says what it shows, in a sentence: in fields called alt, and in texts. */
export const alternativeTextsSayWhatIsShown: Rule = ({ entries, textChecks }) =>
  entries.flatMap((entry) => {
    const pictureOf = textChecks.get(entry.locale)?.pictureOf ?? [];
    const tree = treeOf(entry);
    const pictures = tree ? [...nodesOf(tree)].filter(({ type }) => type.startsWith('image')) : [];
    return [
      ...[...wordFields(entry)]
        .filter(({ field }) => field.at(-1) === 'alt')
        .flatMap(({ field, text }) => {
          const flaw = alternativeTextFlaw(text, pictureOf);
          return flaw ? fieldFault(entry, field, findings[flaw]) : [];
        }),
      ...pictures.flatMap((node) => {
        const flaw = alternativeTextFlaw(node.alt ?? '', pictureOf);
        return flaw ? bodyFault(entry, placeIn(node), findings[flaw]) : [];
      }),
    ];
  });

const sayWhatItShows = 'Say in one short sentence what it shows, as you would on the phone.';

const findings: Readonly<Record<AlternativeTextFlaw, Finding>> = {
  missing: {
    rule: 'image/no-alternative',
    message: 'has a picture without words for those who do not see it',
    remedy: sayWhatItShows,
  },
  'file-name': {
    rule: 'image/file-name',
    severity: 'warning',
    message: 'has the name of a file as the words for a picture',
    remedy: sayWhatItShows,
  },
  'picture-of': {
    rule: 'image/picture-of',
    severity: 'warning',
    message: 'says that a picture is a picture',
    remedy: 'Begin with what it shows: a screen reader has already said that it is a picture.',
  },
  'too-long': {
    rule: 'image/long-alternative',
    severity: 'warning',
    message: `has words for a picture of more than ${longestAlternativeText} characters`,
    remedy: 'Say the main thing here, and the rest in the text.',
  },
};
