import { uiMessages } from '../../schemas/ui-messages.ts';
import type { Message } from '../../schemas/ui.ts';
import type { Fault } from '../fault.ts';
import type { Rule } from './rule.ts';

/** Interface words name the values that the site fills in, and no others. */
export const messagesNameTheirValues: Rule = ({ messages }) =>
  [...messages.values()].flatMap(({ path, data, positionOf }) =>
    Object.entries(uiMessages).flatMap(([key, shape]): Fault[] => {
      const message = data?.[key as keyof typeof uiMessages];
      if (message === undefined) return [];
      const named = new Set(formsOf(message).flatMap(placeholders));
      const unknown = [...named].filter((name) => !shape.values.includes(name));
      const missing = shape.values.filter((name) => !named.has(name));
      if (unknown.length === 0 && missing.length === 0) return [];
      return [
        {
          path,
          ...positionOf([key]),
          severity: 'error',
          rule: 'ui/values',
          field: key,
          message: unknown.length
            ? `names {${unknown.join('}, {')}}, which nothing fills in`
            : `does not name {${missing.join('}, {')}}`,
          remedy: `Use ${shape.values.map((name) => `{${name}}`).join(', ') || 'no braces'}.`,
        },
      ];
    }),
  );

const formsOf = (message: Message): string[] =>
  typeof message === 'string' ? [message] : Object.values(message);

const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!);
