// What this site uses of GOV.UK Frontend, which has no types of its own.
declare module 'govuk-frontend/dist/govuk/components/exit-this-page/exit-this-page.mjs' {
  export class ExitThisPage {
    /** Its words stand in the `data-i18n.*` attributes of the element. */
    constructor(root: Element | null);
  }
}
