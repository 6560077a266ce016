import type { Locale } from './config/locales.ts';

interface NumberedNote {
  readonly id: string;
  readonly number: number;
}

declare global {
  namespace App {
    interface Locals {
      /** The language of the text that is being drawn, and its numbered sources, for the components inside it. */
      text: { locale: Locale; notes?: readonly NumberedNote[] };
    }
  }
}
