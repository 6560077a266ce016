import type { Locale } from '../config/locales.ts';
import type { CollectionName } from '../schemas/collections.ts';
import type { Position } from './yaml.ts';

/** A file of an entry, read and checked against its schema. */
export interface EntryFile {
  readonly collection: CollectionName;
  readonly id: string;
  /** For services: the folder of its country. */
  readonly country: string | undefined;
  readonly locale: Locale;
  /** Whether it is the file in the collection's source language, which holds the facts. */
  readonly isOriginal: boolean;
  /** Path as messages show it. */
  readonly path: string;
  /** Path below the content folder. */
  readonly relativePath: string;
  /** The fields, as the schema gave them back; what was written, where the schema refused it. */
  readonly data: Readonly<Record<string, unknown>>;
  /** Whether every field is right. */
  readonly isValid: boolean;
  readonly body: string;
  /** Line of the file on which the body starts. */
  readonly bodyLine: number;
  readonly positionOf: (field: readonly PropertyKey[]) => Position;
  /** Where a character of the text of a field stands. */
  readonly placeIn: (field: readonly PropertyKey[], index: number) => Position;
  /** The fields as they were written, comments included; they start on line 2. */
  readonly fields: string;
}
