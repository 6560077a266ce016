import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Coverage, coverageOf } from './font-coverage.ts';

const { resolve } = createRequire(import.meta.url);

const fontFile = (name: string) =>
  new Uint8Array(readFileSync(resolve(`@expo-google-fonts/${name}.ttf`)));

/** The letters of the site as TrueType files, which is what Typst reads. */
export function posterFonts() {
  const text = [
    fontFile('atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular'),
    fontFile('atkinson-hyperlegible-next/700Bold/AtkinsonHyperlegibleNext_700Bold'),
  ];
  const heading = [fontFile('bricolage-grotesque/800ExtraBold/BricolageGrotesque_800ExtraBold')];
  const arabic = [
    fontFile('ibm-plex-sans-arabic/400Regular/IBMPlexSansArabic_400Regular'),
    fontFile('ibm-plex-sans-arabic/700Bold/IBMPlexSansArabic_700Bold'),
  ];
  const draws = [...text, ...heading].map(coverageOf);
  const drawsArabic = arabic.map(coverageOf);
  const canDraw: Coverage = (code) =>
    draws.every((covers) => covers(code)) || drawsArabic.every((covers) => covers(code));
  return { files: [...text, ...heading, ...arabic], canDraw };
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
