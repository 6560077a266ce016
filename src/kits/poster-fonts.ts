import { siteFonts } from './site-fonts.ts';

/** The letters of posters, as files for Typst. */
export function posterFonts() {
  const { fonts, canDraw } = siteFonts();
  return { files: fonts.map(({ data }) => data), canDraw };
}

/** Their names, the ones of the language first: what the first lacks, the second draws. */
export const fontNames = {
  ltr: {
    text: ['Atkinson Hyperlegible Next', 'IBM Plex Sans Arabic'],
    heading: ['Bricolage Grotesque', 'IBM Plex Sans Arabic'],
    weight: 800,
  },
  rtl: {
    text: ['IBM Plex Sans Arabic', 'Atkinson Hyperlegible Next'],
    heading: ['IBM Plex Sans Arabic', 'Bricolage Grotesque'],
    weight: 700,
  },
} as const;
