import { drawableText } from '../../domain/kits/drawable-text.ts';
import { isDrawn } from '../../domain/kits/drawn-characters.ts';
import type { EntryFile } from '../entry.ts';
import type { Fault } from '../fault.ts';
import { fieldFault, type Rule } from './rule.ts';

/** The collections whose titles stand on social cards. */
const withCards = ['explainers', 'campaigns', 'topics'];

/** What stands on pictures is written in letters that we have, and has room: anything else would stop the build. */
export const picturesHaveTheirLetters: Rule = ({ entries }) =>
  entries
    .filter(({ collection }) => withCards.includes(collection))
    .flatMap((entry) =>
      picturedFields(entry).flatMap(({ field, text }) => {
        const { text: drawn, missing } = drawableText(text, isDrawn);
        return [
          ...(missing.length > 0
            ? [
                fieldFault(entry, field, {
                  rule: 'picture/letters',
                  message: `has ${missing.join(' ')}, which the fonts of pictures and posters do not have (language ${entry.locale})`,
                  remedy:
                    'Write it in the letters of the language. For another script, a font must be added to src/kits/site-fonts.ts.',
                }),
              ]
            : []),
          ...(drawn === text
            ? []
            : [
                fieldFault(entry, field, {
                  rule: 'picture/emoji',
                  severity: 'warning',
                  message: 'has an emoji, which pictures and posters leave out',
                  remedy:
                    'Take it out here; it may stand in the text that you post with the picture.',
                }),
              ]),
          ...longWordFaults(entry, field, text),
        ];
      }),
    );

/** In the smallest type, a picture has room for a word so long. */
const longestWord = 36;
const longWord = new RegExp(`[\\p{L}\\p{M}\\p{N}]{${longestWord + 1},}`, 'u');

/** A word without room would stop the build. What is too long as a whole has a fault of its own. */
function longWordFaults(entry: EntryFile, field: PropertyKey[], text: string): Fault[] {
  const [long] = longWord.exec(text) ?? [];
  if (long === undefined || !entry.isValid) return [];
  return [
    fieldFault(entry, field, {
      rule: 'picture/long-word',
      message: `has a word of more than ${longestWord} letters, for which pictures have no room: ${long}`,
      remedy: 'Write it as two words, or with a hyphen, or choose a shorter one.',
    }),
  ];
}

function picturedFields(entry: EntryFile): { field: PropertyKey[]; text: string }[] {
  const title = entry.data['title'];
  return [
    ...(typeof title === 'string' ? [{ field: ['title'], text: title }] : []),
    ...keyMessagesOf(entry).flatMap(({ text }, index) =>
      typeof text === 'string' ? [{ field: ['keyMessages', index, 'text'], text }] : [],
    ),
  ];
}

/** What an editor wrote may be anything: the schema says what is wrong with it. */
function keyMessagesOf({ collection, data }: EntryFile): { text?: unknown }[] {
  const messages: unknown = collection === 'campaigns' ? data['keyMessages'] : undefined;
  if (!Array.isArray(messages)) return [];
  return messages.map((message: unknown) =>
    typeof message === 'object' && message !== null ? message : {},
  );
}
