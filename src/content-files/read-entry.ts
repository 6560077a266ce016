import { collectionSchemas } from '../schemas/collections.ts';
import type { EntryFile } from './entry.ts';
import type { Fault } from './fault.ts';
import { splitFrontmatter } from './frontmatter.ts';
import type { EntryLocation } from './location.ts';
import { schemaFaults } from './schema-faults.ts';
import { isGap } from './schema-wording.ts';
import { parseYaml } from './yaml.ts';

export interface ReadEntry {
  readonly entry?: EntryFile;
  readonly faults: readonly Fault[];
  /** Faults of fields that were left for later: advice in a draft and in its translations, errors elsewhere. */
  readonly gaps?: readonly Fault[];
}

interface RawEntry extends EntryLocation {
  readonly path: string;
  readonly relativePath: string;
  readonly text: string;
  readonly isOriginal: boolean;
}

/** Takes the text of an entry apart and checks its fields against the schema of its collection. */
export function readEntry(raw: RawEntry): ReadEntry {
  const { text, ...place } = raw;
  const parts = splitFrontmatter(text);
  if (!parts) return { faults: [noFields(raw.path, text)] };
  const yaml = parseYaml(parts.fields, raw.path, 2);
  if (yaml.faults.length) return { faults: yaml.faults };
  const file = { path: raw.path, positionOf: yaml.positionOf };
  const { translated, original } = collectionSchemas[raw.collection];
  const schema = raw.isOriginal ? original : translated;
  const parsed = schema.safeParse(yaml.data ?? {}, { reportInput: true });
  const issues = parsed.error?.issues ?? [];
  const faultsOf = (some: typeof issues) =>
    schemaFaults(file, some, schema).map((fault) => inItsPlace(raw, fault));
  return {
    faults: faultsOf(issues.filter((issue) => !isGap(issue))),
    gaps: faultsOf(issues.filter(isGap)),
    entry: {
      ...place,
      data: parsed.success ? parsed.data : asRecord(yaml.data),
      isValid: parsed.success,
      body: parts.body,
      bodyLine: parts.bodyLine,
      positionOf: yaml.positionOf,
      placeIn: yaml.placeIn,
      fields: parts.fields,
    },
  };
}

function noFields(path: string, text: string): Fault {
  const isOpen = /^---[ \t]*\n/.test(text);
  return {
    path,
    line: 1,
    column: 1,
    severity: 'error',
    rule: 'file/no-fields',
    field: '',
    message: isOpen ? 'has no end of its fields' : 'does not start with its fields',
    remedy: isOpen
      ? 'Write a line of --- after the last field.'
      : 'Start the file with a line of ---, then the fields, then another line of ---.',
  };
}

/** A field that stands in the wrong file of its entry gets words of its own. */
function inItsPlace(raw: RawEntry, fault: Fault): Fault {
  const [field = ''] = fault.field.split('.');
  if (raw.isOriginal) return field === 'translation' ? recordInOriginal(fault) : fault;
  const { facts } = collectionSchemas[raw.collection];
  return Object.hasOwn(facts.shape, field) ? factInTranslation(fault) : fault;
}

const factInTranslation = (fault: Fault): Fault => ({
  ...fault,
  rule: 'translation/fact',
  message: 'is a fact, and a translation holds words only',
  remedy: 'Remove it here. It stands in the file of the source language, once for all languages.',
});

const recordInOriginal = (fault: Fault): Fault => ({
  ...fault,
  rule: 'translation/in-original',
  message: 'stands in the file that others translate',
  remedy: 'Remove it here. It stands in the files of the other languages.',
});

const asRecord = (data: unknown): Record<string, unknown> =>
  typeof data === 'object' && data !== null ? { ...data } : {};
