/** A page of each kind that people land on, in a language of each direction: what is measured and photographed. */
export const landingPages = {
  home: { en: '/en/', ar: '/ar/' },
  article: { en: '/en/understand/what-is-peer-support/', ar: '/ar/فهم/ما-هو-دعم-الأقران/' },
  campaign: { en: '/en/campaigns/exam-nights/', ar: '/ar/حملات/ليالي-الامتحانات/' },
  directory: { en: '/en/help/fr/', ar: '/ar/مساعدة/fr/' },
  service: { en: '/en/help/fr/sos-amitie/', ar: '/ar/مساعدة/fr/sos-amitie/' },
} as const;

export type LandingKind = keyof typeof landingPages;

export interface LandingPage {
  readonly kind: LandingKind;
  /** `home en` */
  readonly name: string;
  /** As a browser asks for it. */
  readonly path: string;
}

/** All of them, or those of some kinds, one after the other. `['home'] -> home en, home ar` */
export const landingPagesOf = (
  kinds: readonly LandingKind[] = Object.keys(landingPages) as LandingKind[],
): LandingPage[] =>
  kinds.flatMap((kind) =>
    Object.entries(landingPages[kind]).map(([language, path]) => ({
      kind,
      name: `${kind} ${language}`,
      path: encodeURI(path),
    })),
  );
