import { z } from 'zod';
import { chartKinds } from '../config/chart-kinds.ts';
import { drawingNames } from '../config/drawings.ts';
import { reference, words } from './fields.ts';

/**
 * What stands between the two tags of a component: paragraphs and lists, or words within a sentence. A component
 * that holds nothing has one tag.
 */
export type ComponentContent = 'text' | 'words';

declare module 'zod' {
  interface GlobalMeta {
    holds?: ComponentContent;
    /** How that is written, where it is more than a list of points. */
    written?: string;
  }
}

/** The components that a text may use, and what each one takes. `src/mdx/` draws them. */
export const mdxComponents = {
  Service: z
    .strictObject({ id: reference('services', 'The service to show, as in fr-3114.') })
    .meta({ description: 'A card of a help service: <Service id="fr-3114" />' }),
  InShort: z.strictObject({}).meta({
    holds: 'text',
    description: 'The few points that sum the page up: <InShort> - … </InShort>',
  }),
  Steps: z.strictObject({}).meta({
    holds: 'text',
    description: 'Steps to take one after the other: <Steps> 1. … 2. … </Steps>',
  }),
  Evidence: z
    .strictObject({
      studied: words('What was studied, in a few words.', 200),
      people: words('In whom: how many people, where, when.', 200),
      sure: words('How sure one can be, in plain words.', 200),
    })
    .meta({
      holds: 'text',
      description:
        'What a finding rests on: <Evidence studied="…" people="…" sure="…"> the finding, with its citation </Evidence>',
    }),
  Chart: z
    .strictObject({
      kind: z.enum(chartKinds).meta({
        description:
          'effects: how far groups differ, with intervals. shares: how many of a hundred.',
      }),
      title: words('What the figures show, where, and when.', 160),
      source: words('The id of the source of the figures, which the text also cites.', 80),
    })
    .meta({
      holds: 'text',
      written: 'Markdown: a table, a line for each row, with | between its cells.',
      description:
        'A table of cited figures, with a drawing above it: <Chart kind="shares" title="…" source="…"> | Told | Share | … </Chart>. docs/handbook/sources.md shows both kinds.',
    }),
  YouCouldSay: z.strictObject({}).meta({
    holds: 'text',
    description: 'Examples of what one could say: <YouCouldSay> - “…” </YouCouldSay>',
  }),
  ContentNote: z.strictObject({}).meta({
    holds: 'text',
    description:
      'A short, neutral word on what a text speaks of: <ContentNote> This page speaks of suicide. </ContentNote>',
  }),
  Drawing: z.strictObject({ name: z.enum(drawingNames) }).meta({
    description: `A small drawing, as decoration: <Drawing name="phone" />. There are: ${drawingNames.join(', ')}.`,
  }),
  Word: z.strictObject({ means: words('What the word means, in one short sentence.', 160) }).meta({
    holds: 'words',
    description: 'A word with its meaning: <Word means="…">stigma</Word>',
  }),
  MailLink: z
    .strictObject({ subject: words('What the e-mail begins with as its subject.', 100) })
    .meta({
      description:
        'A link to write to the address of the association: <MailLink subject="A question" />',
    }),
  EmbedSnippet: z.strictObject({}).meta({
    description:
      'The code that others copy to show the help of your first country in a frame: <EmbedSnippet />',
  }),
  OpenDataAddresses: z
    .strictObject({})
    .meta({ description: 'The addresses of the open data: <OpenDataAddresses />' }),
} as const;

export type MdxComponentName = keyof typeof mdxComponents;
