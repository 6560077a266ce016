declare module 'subset-font' {
  /** A font with only the glyphs of a text. */
  export default function subset(
    font: Uint8Array,
    text: string,
    options: { readonly targetFormat: 'woff2' },
  ): Promise<Uint8Array>;
}
