/** What a reader is told of a page on this device: no copy, a copy, or a copy that should be renewed. */
export type KeptState = 'none' | 'kept' | 'due';

/** Numbers change: after so many days a copy asks to be renewed. */
export const daysUntilRenewal = 90;

const dayInMilliseconds = 86_400_000;

/**
 * The state of a page on this device.
 * `(2026-11-22, 2027-02-19) -> 'kept'`, `(2026-11-22, 2027-02-20) -> 'due'`, `(undefined, …) -> 'none'`
 * @param savedAt when the copy was saved, where there is one
 */
export function keptStateOf(savedAt: Date | undefined, now: Date): KeptState {
  if (!savedAt) return 'none';
  const days = (now.getTime() - savedAt.getTime()) / dayInMilliseconds;
  return days < daysUntilRenewal ? 'kept' : 'due';
}
