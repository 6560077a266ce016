import { z } from 'zod';
import { reference } from './fields.ts';

/** The components that a text may use, and what each one takes. `src/mdx/` draws them. */
export const mdxComponents = {
  Service: z
    .strictObject({ id: reference('services', 'The service to show, as in fr-3114.') })
    .meta({ description: 'A card of a help service: <Service id="fr-3114" />' }),
  InShort: z
    .strictObject({})
    .meta({ description: 'The box at the top that sums the page up in a few points.' }),
} as const;

export type MdxComponentName = keyof typeof mdxComponents;
