import type { Translator } from './translator.ts';

/** A key message, and what its picture shows. A draft may lack the second: then the message stands for its picture. */
interface PicturedMessage {
  readonly text: string;
  readonly alt?: string | undefined;
}

/** The alternative text to paste with a picture of a kit: what it shows, and the words on it. */
export const kitAlternative = ({ text, alt }: PicturedMessage, t: Translator): string =>
  alt === undefined ? text : t('kit.alternative.words', { alternative: alt, message: text });
