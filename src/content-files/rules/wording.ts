import {
  createWordingReader,
  type WordingFinding,
  type WordingReader,
} from '../../domain/wording/wording.ts';
import type { Locale } from '../../config/locales.ts';
import type { Content } from '../content.ts';
import type { Fault } from '../fault.ts';
import { bodyNotes, bodyTexts } from '../wording/body-texts.ts';
import { fieldNotes, fieldTexts } from '../wording/field-texts.ts';
import { overlap, type ShownText, type WordingNote } from '../wording/shown-text.ts';
import { messageFields, type Rule, wordFields } from './rule.ts';

/** No text says of suicide, self-harm or illness what guides ask not to say, unless a note says why it may stay. */
export const wordingIsSafe: Rule = (content) => {
  const readers = readersOf(content);
  return [
    ...content.entries.flatMap((entry) =>
      faultsIn(
        entry.path,
        [...fieldTexts(entry, wordFields(entry), 'text'), ...bodyTexts(entry)],
        [...fieldNotes(entry.fields, 2), ...bodyNotes(entry)],
        readers.get(entry.locale),
      ),
    ),
    ...[...content.messages].flatMap(([locale, file]) =>
      faultsIn(
        file.path,
        fieldTexts(file, messageFields(file.data ?? {}), 'ui'),
        fieldNotes(file.text, 1),
        readers.get(locale),
      ),
    ),
  ];
};

const readersOf = ({ wording }: Content): ReadonlyMap<Locale, WordingReader> =>
  new Map(
    [...wording].flatMap(([locale, { data }]) =>
      data ? [[locale, createWordingReader(data)] as const] : [],
    ),
  );

/** A language without rules has no findings, and its notes are not asked for. */
function faultsIn(
  path: string,
  texts: readonly ShownText[],
  notes: readonly WordingNote[],
  read: WordingReader | undefined,
): Fault[] {
  const used = new Set<WordingNote>();
  const findings = texts.flatMap((shown) =>
    (read?.(shown.text, shown.place) ?? []).flatMap((finding): Fault[] => {
      const position = shown.placeOf(finding.start);
      const line = { first: position.line, last: position.line };
      const covering = notes.filter(
        ({ covers }) => overlap(covers, line) || overlap(covers, shown.lines),
      );
      for (const note of covering) used.add(note);
      if (covering.some(({ reason }) => reason !== '')) return [];
      const quoted = { ...finding, severity: 'info' } as const;
      const told = shown.isQuoted ? quoted : finding;
      return [{ path, ...position, field: shown.field, ...wordsFor(told) }];
    }),
  );
  const wrongNotes = notes.flatMap((note) => noteFaults(path, note, used.has(note) || !read));
  return [...findings, ...wrongNotes];
}

type Words = Pick<Fault, 'rule' | 'severity' | 'message' | 'remedy'>;

const wordsFor = ({ rule, severity, said }: WordingFinding): Words => ({
  rule: `wording/${rule.id}`,
  severity,
  message: `says “${said}”. ${rule.why}`,
  remedy: `${severity === rule.severity ? 'Prefer' : 'It is quoted, and may stay; of your own, prefer'}: ${rule.prefer}. Read in: ${rule.source.join(' , ')}`,
});

function noteFaults(path: string, { position, reason }: WordingNote, isUsed: boolean): Fault[] {
  const fault = { path, ...position, field: '' };
  if (reason === '') {
    return [
      {
        ...fault,
        severity: 'error',
        rule: 'wording/note-reason',
        message: 'has a note that some wording may stay, and does not say why',
        remedy: 'Write the reason behind it: wording-ok: the title of a book.',
      },
    ];
  }
  if (isUsed) return [];
  return [
    {
      ...fault,
      severity: 'warning',
      rule: 'wording/note-unused',
      message: 'has a note that some wording may stay, and there is none that it could mean',
      remedy:
        'Remove it, or move it: it is about the line or the paragraph in which it stands, or the one that follows.',
    },
  ];
}
