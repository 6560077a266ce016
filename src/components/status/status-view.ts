import type { Locale } from '../../config/locales.ts';
import type { TranslationState } from '../../domain/translation/translation-state.ts';

/** How many translations of a language are in each state. */
export interface LanguageCount {
  readonly locale: Locale;
  readonly counts: readonly number[];
  /** How many of them a program drafted and nobody has read. */
  readonly unread: number;
}

/** An entry by its folder, and how it stands in each language, in the order of the site. */
export interface EntryRow {
  readonly name: string;
  readonly cells: readonly {
    readonly state: TranslationState | 'original';
    readonly isUnread: boolean;
  }[];
}

/** A translation that a member should look at. */
export interface TranslationToMend {
  readonly path: string;
  readonly state: TranslationState;
  /** What to put into its field `of` once it says what the original says. */
  readonly code: string;
  /** The parts of the original that changed, as far as they are known. */
  readonly changes: readonly string[];
}

/** A line of a list by days. */
export interface DatedLine {
  readonly name: string;
  readonly day: string;
  /** What happens on that day, or how it stands to today. */
  readonly note?: string | undefined;
}
