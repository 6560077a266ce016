/** The page of `/admin/`. It is no page of the site: no sheet, no search, no language but that of the labels. */
export const editorPage = (script: string): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <title>Editor</title>
    <link rel="icon" href="/favicon.svg" type="image/svg+xml">
    <script type="module" src="/admin/${script}"></script>
  </head>
  <body>
    <noscript>The editor needs JavaScript. Every text is also a file in the folder content, which any editor of texts can open.</noscript>
    <p id="message" role="status"></p>
  </body>
</html>
`;
