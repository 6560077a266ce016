declare namespace App {
  interface Locals {
    /** The language of the text that is being drawn, for the components inside it. */
    text: { locale: import('./config/locales.ts').Locale };
  }
}
