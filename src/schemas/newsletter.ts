import { z } from 'zod';
import { fault, secureWebAddress, words } from './fields.ts';
import { formedText } from './form-input.ts';

const fieldName = (description: string) =>
  formedText(
    /^[^\s"'<>&]+$/,
    'is not the name of a field',
    'Copy it from the form of your provider: the name in <input name="…">.',
  ).meta({ description });

/** Who sends the newsletter: a form posts to it. Without this, no page has such a form. */
export const newsletter = z
  .strictObject({
    name: words('Name of the provider, as readers are told it.', 60),
    action: secureWebAddress(
      'Where its form posts to. Choose a form that asks for confirmation by e-mail first, and whose answer stays at this host: browsers of readers stop it from going elsewhere.',
    ),
    field: fieldName('Name of the field for the e-mail address in its form, such as EMAIL.'),
    hidden: z
      .record(fieldName('Name of a hidden field.'), z.string().max(400))
      .meta({
        description: 'What its form sends besides, by the name of the field: the list, say.',
      })
      .optional(),
    privacy: secureWebAddress('Page of the provider that says what becomes of the address.'),
  })
  .refine(({ field, hidden = {} }) => !Object.hasOwn(hidden, field), {
    ...fault(
      'sends the field of the e-mail address as a hidden one too',
      'Remove it from hidden: it is what readers type.',
    ),
    path: ['hidden'],
  })
  .meta({
    description:
      'Who sends your newsletter, if you have one. Its form then stands at the end of the page get-involved.',
  });

export type Newsletter = z.infer<typeof newsletter>;
