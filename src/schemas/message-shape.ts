/** What an interface message is for, and the values that it names in braces. */
export interface MessageShape {
  /** For translators: where it stands and what it does. */
  readonly about: string;
  /** Names that must stand in braces: `{count}`. */
  readonly values: readonly string[];
  /** Whether it has one form for each kind of number. */
  readonly plural: boolean;
}

export const text = (about: string, ...values: string[]): MessageShape => ({
  about,
  values,
  plural: false,
});
export const counted = (about: string, ...values: string[]): MessageShape => ({
  about,
  values: ['count', ...values],
  plural: true,
});
