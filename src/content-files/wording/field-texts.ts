import { isWordingNote, reasonOf } from '../../domain/wording/note.ts';
import type { WordingPlace } from '../../domain/wording/wording.ts';
import type { EntryFile } from '../entry.ts';
import type { Position } from '../yaml.ts';
import type { ShownText, WordingNote } from './shown-text.ts';

interface Field {
  readonly field: readonly PropertyKey[];
  readonly text: string;
}

/** Fields of words as readers see them. */
export function fieldTexts(
  file: Pick<EntryFile, 'positionOf' | 'placeIn'>,
  fields: Iterable<Field>,
  place: WordingPlace,
): ShownText[] {
  return [...fields].map(({ field, text }) => {
    const { line } = file.positionOf(field);
    return {
      text,
      place,
      field: field.join('.'),
      isQuoted: false,
      lines: { first: line, last: line },
      placeOf: (index): Position => file.placeIn(field, index),
    };
  });
}

/**
 * The notes on wording among fields. Each is about its own line and about the next that is no comment.
 * @param firstLine the line of the file on which the fields start
 */
export function fieldNotes(fields: string, firstLine: number): WordingNote[] {
  if (!fields.includes('wording-ok')) return [];
  const lines = fields.split('\n');
  return lines.flatMap((line, index) => {
    const comment = /(?:^|\s)#\s*(?<said>wording-ok\b.*)$/.exec(line);
    const said = comment?.groups?.['said'] ?? '';
    if (!comment || !isWordingNote(said)) return [];
    const isAlone = /^\s*#/.test(line);
    const next = lines.findIndex((other, at) => at > index && !/^\s*(?:#|$)/.test(other));
    const first = firstLine + index;
    return [
      {
        position: { line: first, column: line.indexOf('#') + 1 },
        reason: reasonOf(said),
        covers: { first, last: isAlone && next !== -1 ? firstLine + next : first },
      },
    ];
  });
}
