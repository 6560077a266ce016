import { readFile, writeFile } from 'node:fs/promises';
import subset from 'subset-font';
import type { Command } from './commands.ts';

/** A font of which a page needs a few letters only, and those letters. */
export const smallFonts = [
  {
    file: 'src/styles/fonts/arabic-name.woff2',
    source: '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-400-normal.woff2',
    letters: 'العربية',
  },
  {
    file: 'src/styles/fonts/digits.woff2',
    source:
      '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
    letters: '0123456789+ ()-–:/.,',
  },
] as const;

type SmallFont = (typeof smallFonts)[number];

/** The small font as a file. The same package gives the same bytes. */
export const smallFont = async ({ source, letters }: SmallFont): Promise<Uint8Array> =>
  subset(await readFile(`node_modules/${source}`), letters, { targetFormat: 'woff2' });

/** `npm run fonts`: writes the small fonts anew, after one of their packages has changed. */
export const command: Command = async () => {
  for (const font of smallFonts) await writeFile(font.file, await smallFont(font));
  return 0;
};
