import type { Field } from '@sveltia/cms';
import type { ComponentShape } from '../domain/text-components/component-text.ts';
import { mdxComponents } from '../schemas/mdx-components.ts';
import { fieldLabel } from './field-label.ts';
import { formFields } from './form-field.ts';
import type { FormContext } from './form-context.ts';

/** A component of texts with its form: what the browser registers with the editor. */
export interface TextComponentForm extends ComponentShape {
  readonly label: string;
  readonly fields: readonly Field[];
}

/** Every component that a text may use, as a block of the editor with the fields that its schema names. */
export const textComponentForms = (context: FormContext): TextComponentForm[] =>
  Object.entries(mdxComponents).map(([name, schema]) => {
    const { holds, written } = schema.meta() ?? {};
    const content: Field[] = holds
      ? [
          {
            name: 'content',
            label: holds === 'words' ? 'Words' : 'Text',
            widget: holds === 'words' ? 'string' : 'text',
            ...(holds === 'text' && {
              hint: written ?? 'Markdown: a line for each point, with - or 1. before it.',
            }),
          },
        ]
      : [];
    return {
      name,
      label: fieldLabel(name.charAt(0).toLowerCase() + name.slice(1)),
      attributes: Object.keys(schema.shape),
      holds,
      fields: [...formFields(schema.shape, context), ...content],
    };
  });
