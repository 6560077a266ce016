import type { Locale } from '../config/locales.ts';
import type { Association } from '../schemas/association.ts';
import type { TextChecks } from '../schemas/text-checks.ts';
import type { WordingRules } from '../domain/wording/wording.ts';
import type { Messages } from '../schemas/ui.ts';
import type { AddressRecord } from './address-record.ts';
import type { EntryFile } from './entry.ts';
import type { Fault } from './fault.ts';
import type { EntryLocation } from './location.ts';
import type { SettingsFile } from './read-yaml-file.ts';

/** What the site is made of: the settings and the entries, without the lists of words that `check` and the search ask. */
export type SiteContent = Pick<Content, 'association' | 'entries'>;

/** Everything below `content/`, read, with what was found wrong on the way. */
export interface Content {
  readonly directory: string;
  /** Missing where `association.yaml` has faults. */
  readonly association: Association | undefined;
  readonly settings: SettingsFile<Association>;
  readonly entries: readonly EntryFile[];
  /** Files that stand in their place and cannot be read: their faults say why. */
  readonly unreadable: readonly EntryLocation[];
  /** Phrases that `check` looks for, in the languages that have them. */
  readonly textChecks: ReadonlyMap<Locale, TextChecks>;
  /** Words that dictionaries lack, by language; under `names` those of every language. */
  readonly spelling: ReadonlyMap<Locale | 'names', readonly string[]>;
  readonly messages: ReadonlyMap<Locale, SettingsFile<Messages>>;
  /** The rules of safe wording, in the languages that have them. */
  readonly wording: ReadonlyMap<Locale, SettingsFile<WordingRules>>;
  /** The addresses that were ever published. Missing where nobody has begun to record them. */
  readonly record: AddressRecord | undefined;
  readonly faults: readonly Fault[];
}
