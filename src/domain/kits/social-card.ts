/** What a social card stands for: the home page, an article, a topic, or the help page of a country. */
export type CardSubject =
  | { readonly kind: 'home' }
  | {
      readonly kind: 'explainers' | 'campaigns' | 'topics' | 'countries';
      /** The folder of the entry, or the code of the country. */
      readonly id: string;
    };

/** Pixels; what networks show without cutting. */
export const socialCardSize = { width: 1200, height: 630 } as const;

/**
 * Where the social card of a page stands. It names folders, not slugs: a renamed article keeps its card.
 * `('ar', { kind: 'campaigns', id: 'exam-nights' }) -> '/cards/ar/campaigns/exam-nights.png'`
 */
export const socialCardPath = (locale: string, subject: CardSubject): string =>
  subject.kind === 'home'
    ? `/cards/${locale}/home.png`
    : `/cards/${locale}/${subject.kind}/${subject.id}.png`;
