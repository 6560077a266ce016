import type { MdxComponentName } from '../schemas/mdx-components.ts';
import Chart from './Chart.astro';
import ContentNote from './ContentNote.astro';
import Drawing from './Drawing.astro';
import EmbedSnippet from './EmbedSnippet.astro';
import Evidence from './Evidence.astro';
import InShort from './InShort.astro';
import MailLink from './MailLink.astro';
import OpenDataAddresses from './OpenDataAddresses.astro';
import Service from './Service.astro';
import Steps from './Steps.astro';
import Word from './Word.astro';
import YouCouldSay from './YouCouldSay.astro';

/** What draws the components that texts may use. */
export const textComponents: Record<MdxComponentName, unknown> = {
  Chart,
  ContentNote,
  Drawing,
  EmbedSnippet,
  Evidence,
  InShort,
  MailLink,
  OpenDataAddresses,
  Service,
  Steps,
  Word,
  YouCouldSay,
};
