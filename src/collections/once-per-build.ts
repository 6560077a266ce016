/**
 * Makes something once for all pages of a build. In development the content may change: there it is made whenever
 * somebody asks.
 */
export function oncePerBuild<Made>(make: () => Promise<Made>): () => Promise<Made> {
  let known: Promise<Made> | undefined;
  return () => (import.meta.env.DEV ? make() : (known ??= make()));
}
