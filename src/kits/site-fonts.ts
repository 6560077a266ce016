import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Coverage, coverageOf } from './font-coverage.ts';

const { resolve } = createRequire(import.meta.url);

const faces = [
  ['Text', 400, 'atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular'],
  ['Text', 700, 'atkinson-hyperlegible-next/700Bold/AtkinsonHyperlegibleNext_700Bold'],
  ['Heading', 800, 'bricolage-grotesque/800ExtraBold/BricolageGrotesque_800ExtraBold'],
  ['Arabic', 400, 'ibm-plex-sans-arabic/400Regular/IBMPlexSansArabic_400Regular'],
  ['Arabic', 700, 'ibm-plex-sans-arabic/700Bold/IBMPlexSansArabic_700Bold'],
] as const;

/** A face of the site's letters, with its name in pictures. */
export interface SiteFont {
  readonly name: string;
  readonly weight: number;
  readonly data: Uint8Array;
}

/** The letters of the site as TrueType files, and which characters a picture or a sheet in them can show. */
export function siteFonts(): { fonts: SiteFont[]; canDraw: Coverage } {
  const fonts = faces.map(([name, weight, file]) => ({
    name,
    weight,
    data: new Uint8Array(readFileSync(resolve(`@expo-google-fonts/${file}.ttf`))),
  }));
  const covers = fonts.map(({ name, data }) => ({ name, has: coverageOf(data) }));
  const every = (test: (name: string) => boolean): Coverage => {
    const chosen = covers.filter(({ name }) => test(name));
    return (code) => chosen.every(({ has }) => has(code));
  };
  const latin = every((name) => name !== 'Arabic');
  const arabic = every((name) => name === 'Arabic');
  return { fonts, canDraw: (code) => latin(code) || arabic(code) };
}

/** Those of the way that words run first: what the first lacks, the second draws. */
export const fontFamilies = {
  ltr: { text: 'Text, Arabic', heading: 'Heading, Arabic', weight: 800 },
  rtl: { text: 'Arabic, Text', heading: 'Arabic, Heading', weight: 700 },
} as const;
