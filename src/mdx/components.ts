import type { MdxComponentName } from '../schemas/mdx-components.ts';
import ContentNote from './ContentNote.astro';
import Drawing from './Drawing.astro';
import Evidence from './Evidence.astro';
import InShort from './InShort.astro';
import Service from './Service.astro';
import Steps from './Steps.astro';
import Word from './Word.astro';
import YouCouldSay from './YouCouldSay.astro';

/** What draws the components that texts may use. */
export const textComponents: Record<MdxComponentName, unknown> = {
  ContentNote,
  Drawing,
  Evidence,
  InShort,
  Service,
  Steps,
  Word,
  YouCouldSay,
};
