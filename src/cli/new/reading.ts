import type { z } from 'zod';
import { messageOf, remedyOf } from '../../content-files/schema-wording.ts';
import type { Field } from './field.ts';

/** What somebody typed, understood; or what is wrong with it, in a sentence. */
export type Reading = { readonly value: unknown } | { readonly fault: string };

/** Understands an answer. */
export type Reader = (text: string) => Reading;

/**
 * Reads a field as its schema wants it.
 * @param choices the values that there are, where they are known
 */
export function fieldReader(field: Field, choices: readonly string[] | undefined): Reader {
  return (text) => {
    const understood = understand(field, text.trim(), choices);
    return 'fault' in understood ? understood : checked(field, understood.value);
  };
}

function understand({ input }: Field, text: string, choices?: readonly string[]): Reading {
  switch (input.kind) {
    case 'yes-no':
      return yesOrNo(text);
    case 'number':
      return { value: /^\d+$/.test(text) ? Number(text) : text };
    case 'one-of':
      return choices ? chosen(text, choices) : { value: text };
    case 'some-of':
      return choices ? someChosen(text, choices) : { value: splitAt(',', text) };
    default:
      return { value: text };
  }
}

function yesOrNo(text: string): Reading {
  if (/^y(es)?$/i.test(text)) return { value: true };
  return /^no?$/i.test(text) ? { value: false } : { fault: 'Write y for yes or n for no.' };
}

/** One of the choices, by its name or by its number in the list. `('2', ['team', 'person']) -> 'person'` */
export function chosen(text: string, choices: readonly string[]): Reading {
  const byName = choices.find((choice) => choice.toLowerCase() === text.toLowerCase());
  const value = byName ?? (/^[1-9]\d*$/.test(text) ? choices[Number(text) - 1] : undefined);
  if (value !== undefined) return { value };
  const known = choices.length > 0 ? choices.join(', ') : 'none yet';
  return { fault: `There is no “${text}” here. There are: ${known}.` };
}

/** Several of them, each once. `('1, person', ['team', 'person']) -> ['team', 'person']` */
export function someChosen(text: string, choices: readonly string[]): Reading {
  const readings = splitAt(/[,\s]+/, text).map((part) => chosen(part, choices));
  const wrong = readings.find((reading) => 'fault' in reading);
  if (wrong) return wrong;
  return { value: [...new Set(readings.flatMap((one) => ('value' in one ? [one.value] : [])))] };
}

const splitAt = (separator: string | RegExp, text: string): string[] =>
  text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');

function checked({ schema, description }: Field, value: unknown): Reading {
  const { error } = schema.safeParse(value, { reportInput: true });
  const issue: z.core.$ZodIssue | undefined = error?.issues[0];
  if (!issue) return { value };
  const shown = typeof value === 'string' && value !== '' ? `“${value}” ` : '';
  const fault = `${shown}${messageOf(issue)}. ${remedyOf(issue, description)}`;
  return { fault: value === '' ? `This ${fault}` : fault };
}
