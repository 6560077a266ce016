import type { Locale } from './config/locales.ts';

declare global {
  namespace App {
    interface Locals {
      /** The language of the text that is being drawn, for the components inside it. */
      text: { locale: Locale };
    }
  }
}
