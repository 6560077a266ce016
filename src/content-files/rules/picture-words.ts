import { drawableText } from '../../domain/kits/drawable-text.ts';
import { isLettered } from '../../domain/kits/lettered-scripts.ts';
import type { EntryFile } from '../entry.ts';
import { fieldFault, type Rule } from './rule.ts';

/** The collections whose titles stand on social cards. */
const withCards = ['explainers', 'campaigns', 'topics'];

/** What stands on pictures is written in letters that we have: anything else would be a box. */
export const picturesHaveTheirLetters: Rule = ({ entries }) =>
  entries
    .filter(({ collection }) => withCards.includes(collection))
    .flatMap((entry) =>
      picturedFields(entry).flatMap(({ field, text }) => {
        const { text: drawn, missing } = drawableText(text, isLettered);
        return [
          ...(missing.length > 0
            ? [
                fieldFault(entry, field, {
                  rule: 'picture/letters',
                  message: `has ${missing.join(' ')}, and the fonts of pictures have no letters of that script (language ${entry.locale})`,
                  remedy:
                    'Write it in the letters of the language, or add a font of that script to src/kits/site-fonts.ts.',
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
        ];
      }),
    );

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
