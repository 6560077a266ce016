import { z } from 'zod';

/** What the editor's form can check while somebody types, beside what a schema says of lengths and choices. */
export interface FormInput {
  /** The form of the text, and what to write instead where it has another. */
  readonly pattern?: readonly [pattern: string, remedy: string];
  /** A day of the calendar: the form shows one to choose from. */
  readonly isDate?: true;
}

/** Kept apart from `.meta()`, which the open data publishes as JSON Schema. */
export const formInputs = z.registry<FormInput>();

/**
 * A text of one form, which the schema and the editor's form check alike.
 * @param message what is wrong with a text of another form
 * @param remedy what to do about it
 */
export const formedText = (pattern: RegExp, message: string, remedy: string) =>
  z
    .string()
    .refine((text) => pattern.test(text), { error: message, params: { remedy } })
    .register(formInputs, { pattern: [String(pattern), remedy] });
