import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

/** Whether a field is not there at all, rather than wrong. */
export const isMissing = (issue: Issue): boolean =>
  issue.input === undefined &&
  (issue.code === 'invalid_type' ||
    issue.code === 'invalid_value' ||
    issue.code === 'invalid_union');

/** Whether a field was left for later: not there, or there without a value. */
export const isGap = ({ input }: { input?: unknown }): boolean =>
  input === undefined ||
  input === null ||
  input === '' ||
  (Array.isArray(input) && input.length === 0);

/** What is wrong with a field, in an editor's words. */
export function messageOf(issue: Issue): string {
  if (issue.input === null || issue.input === '') return 'is empty';
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(issue.expected, issue.input);
    case 'too_big':
      return issue.origin === 'array'
        ? `has more than ${issue.maximum} items`
        : issue.origin === 'string'
          ? `is longer than ${issue.maximum} characters`
          : `is more than ${issue.maximum}`;
    case 'too_small':
      return issue.origin === 'array'
        ? emptyOrFew(Number(issue.minimum))
        : issue.origin === 'string'
          ? `is shorter than ${issue.minimum} characters`
          : `is less than ${issue.minimum}`;
    case 'invalid_value':
    case 'invalid_union':
      return 'is not one of the values allowed here';
    case 'invalid_key':
      return 'has a name that is not allowed here';
    default:
      return issue.message;
  }
}

const emptyOrFew = (least: number) => (least === 1 ? 'is empty' : `has fewer than ${least} items`);

const plainTypes: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
  record: 'a group of fields',
};

function wrongType(expected: string, input: unknown): string {
  const isNumberInQuotes = /^(number|int)$/.test(expected) && typeof input === 'string';
  return isNumberInQuotes
    ? 'is text, and a number belongs here'
    : `is not ${plainTypes[expected] ?? expected}`;
}

/** What to do about it: the remedy of the rule, else one that follows from the fault, else what the field is for. */
export function remedyOf(issue: Issue, description: string | undefined): string {
  const remedy: unknown = issue.code === 'custom' ? issue.params?.['remedy'] : undefined;
  if (typeof remedy === 'string') return remedy;
  const purpose = description ?? 'Compare with another entry of the same kind.';
  const action = isMissing(issue) ? undefined : actionFor(issue);
  return action === undefined ? purpose : `${action} ${description ?? ''}`.trim();
}

function actionFor(issue: Issue): string | undefined {
  if (issue.input === null || issue.input === '')
    return 'Fill it in; a field that is not needed can be removed.';
  switch (issue.code) {
    case 'invalid_value':
      return `Choose one of: ${issue.values.join(', ')}.`;
    case 'too_big':
      return issue.origin === 'array'
        ? 'Remove some.'
        : issue.origin === 'string'
          ? 'Shorten it.'
          : undefined;
    case 'too_small':
      return issue.origin === 'array'
        ? 'Add one.'
        : issue.origin === 'string'
          ? 'Say more.'
          : undefined;
    case 'invalid_type':
      return typeActions[issue.expected];
    case 'invalid_format':
      return issue.format === 'url'
        ? 'Copy the whole address, with https://.'
        : 'Write an address like hello@example.org.';
    default:
      return undefined;
  }
}

const typeActions: Readonly<Record<string, string>> = {
  string: 'Put it in quotation marks.',
  number: 'Write a number, without quotation marks.',
  int: 'Write a whole number, without quotation marks.',
  boolean: 'Write true or false, without quotation marks.',
  array: 'Write a list: a line for each item, each with a hyphen before it.',
};
