import { z } from 'zod';
import type { MessageShape } from './message-shape.ts';
import { uiMessages } from './ui-messages.ts';

const pluralForms = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

const text = ({ about }: MessageShape) => z.string().min(1).max(400).meta({ description: about });

const plural = ({ about }: MessageShape) =>
  z
    .partialRecord(z.enum(pluralForms), z.string().min(1).max(400))
    .refine((forms) => forms.other !== undefined, {
      error: 'has no form called other',
      params: {
        remedy: 'Add a form called other: it serves every number without a form of its own.',
      },
    })
    .meta({ description: about });

/** `content/ui/<locale>.yaml`: the words of the interface. A missing one is a fault, never an empty place. */
export const ui: z.ZodType<Messages> = z.strictObject(
  Object.fromEntries(
    Object.entries(uiMessages).map(([key, shape]) => [
      key,
      shape.plural ? plural(shape) : text(shape),
    ]),
  ) as unknown as Record<MessageKey, z.ZodType<Message>>,
);

export type MessageKey = keyof typeof uiMessages;
export type Message = string | Partial<Record<(typeof pluralForms)[number], string>>;
export type Messages = Readonly<Record<MessageKey, Message>>;
