import type { Locale } from '../config/locales.ts';
import type { Association } from '../schemas/association.ts';
import type { Messages } from '../schemas/ui.ts';
import type { AddressRecord } from './address-record.ts';
import type { EntryFile } from './entry.ts';
import type { Fault } from './fault.ts';
import type { EntryLocation } from './location.ts';
import type { SettingsFile } from './read-yaml-file.ts';

/** Everything below `content/`, read, with what was found wrong on the way. */
export interface Content {
  readonly directory: string;
  /** Missing where `association.yaml` has faults. */
  readonly association: Association | undefined;
  readonly settings: SettingsFile<Association>;
  readonly entries: readonly EntryFile[];
  /** Files that stand in their place and cannot be read: their faults say why. */
  readonly unreadable: readonly EntryLocation[];
  readonly messages: ReadonlyMap<Locale, SettingsFile<Messages>>;
  /** The addresses that were ever published. Missing where nobody has begun to record them. */
  readonly record: AddressRecord | undefined;
  readonly faults: readonly Fault[];
}
