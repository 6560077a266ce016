export type Severity = 'error' | 'warning' | 'info';

/** Something that is not right in `content/`, said so that an editor can mend it. */
export interface Fault<S extends Severity = Severity> {
  /** The file, from the folder above `content/`: `content/explainers/sleep/index.en.mdx`. */
  readonly path: string;
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1, in characters. */
  readonly column: number;
  readonly severity: S;
  /** Name of the rule, as in `schema/date`. */
  readonly rule: string;
  /** The field, as in `sources.0.year`; empty where the fault is not in a field. */
  readonly field: string;
  /** What is wrong. */
  readonly message: string;
  /** What to do. */
  readonly remedy: string;
}

/** Faults in the order in which an editor meets them: by file, then line, then column. */
export function inReadingOrder(faults: readonly Fault[]): Fault[] {
  return [...faults].sort(
    (a, b) =>
      compare(a.path, b.path) ||
      a.line - b.line ||
      a.column - b.column ||
      compare(a.rule + a.field, b.rule + b.field),
  );
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** What is wrong, with the field in which it is. `'slug: has capitals, spaces or signs'` */
export const messageOf = ({ field, message }: Pick<Fault, 'field' | 'message'>): string =>
  field ? `${field}: ${message}` : message;

/** One line for a terminal, the remedy below it. */
export function describeFault(fault: Fault): string {
  const { path, line, column, severity, rule, remedy } = fault;
  return `${path}:${line}:${column} ${severity} ${rule} ${messageOf(fault)}\n    ${remedy}`;
}

/** A fault as `check --json` writes it: DESIGN.md promises these fields, and no others. */
export const faultAsJson = (fault: Fault) => {
  const { path, line, column, severity, rule, remedy } = fault;
  return { path, line, column, severity, rule, message: messageOf(fault), remedy };
};
