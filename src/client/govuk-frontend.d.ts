// What this site uses of GOV.UK Frontend, which has no types of its own.
declare module 'govuk-frontend/dist/govuk/components/exit-this-page/exit-this-page.mjs' {
  /** Takes over the link in an element. Its words stand in the `data-i18n.*` attributes there. */
  export const ExitThisPage: new (root: Element | null) => object;
}
