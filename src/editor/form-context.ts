/** What the field of a form must know besides its schema. */
export interface FormContext {
  /** Whether every language has its own value: words have, facts have not. */
  readonly isTranslated: boolean;
  /** The input for the name of another entry. */
  readonly referenceInput: (collection: string) => object;
}
