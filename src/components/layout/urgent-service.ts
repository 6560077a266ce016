/** A service named at the top of every page. */
export interface UrgentService {
  /** The country's name in the language of the page. */
  readonly country: string;
  readonly shown: string;
  readonly href: string;
  /** What a screen reader says. */
  readonly label: string;
  readonly note: string;
}
