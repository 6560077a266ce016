import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import type { Fault } from './fault.ts';
import { shownPath } from './location.ts';
import { schemaFaults } from './schema-faults.ts';
import { readTextFile } from './text-file.ts';
import { parseYaml, type Position } from './yaml.ts';

/** A file that is not an entry: the settings of the association, the words of the interface. */
export interface SettingsFile<Data> {
  readonly path: string;
  /** Missing where the file has faults. */
  readonly data?: Data;
  /** What was written, where the schema refused it. */
  readonly raw?: unknown;
  readonly faults: readonly Fault[];
  readonly positionOf: (field: readonly PropertyKey[]) => Position;
  readonly placeIn: (field: readonly PropertyKey[], index: number) => Position;
  /** The file as it was written, comments included. */
  readonly text: string;
}

/** Reads one file of settings and checks it against its schema. */
export function readYamlFile<Data>(
  directory: string,
  path: string,
  schema: z.ZodType<Data>,
): SettingsFile<Data> {
  const shown = shownPath(directory, path);
  const refused = (faults: readonly Fault[]): SettingsFile<Data> => ({
    path: shown,
    faults,
    positionOf: () => ({ line: 1, column: 1 }),
    placeIn: () => ({ line: 1, column: 1 }),
    text: '',
  });
  if (!existsSync(join(directory, path))) return refused([missingFile(shown)]);
  const file = readTextFile(directory, path);
  if ('fault' in file) return refused([file.fault]);
  const { data, faults, positionOf, placeIn } = parseYaml(file.text, shown);
  if (faults.length) return refused(faults);
  const parsed = schema.safeParse(data, { reportInput: true });
  const checked = { path: shown, positionOf, placeIn, text: file.text };
  return parsed.success
    ? { ...checked, data: parsed.data, faults: [] }
    : { ...checked, raw: data, faults: schemaFaults(checked, parsed.error.issues, schema) };
}

/** The same for a file that may be missing. */
export function readOptionalFile<Data>(
  directory: string,
  path: string,
  schema: z.ZodType<Data>,
): SettingsFile<Data> {
  const file = readYamlFile(directory, path, schema);
  return existsSync(join(directory, path)) ? file : { ...file, faults: [] };
}

function missingFile(path: string): Fault {
  return {
    path,
    line: 1,
    column: 1,
    severity: 'error',
    rule: 'file/missing',
    field: '',
    message: 'does not exist',
    remedy: 'Create it; docs/content-model.md says what stands in it.',
  };
}
