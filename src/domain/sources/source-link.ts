/**
 * Where readers can check a source: its DOI before its page, since a DOI does not move.
 * `{ doi: '10.1136/bmj.m575' } -> 'https://doi.org/10.1136/bmj.m575'`
 */
export function sourceLink({
  doi,
  url,
}: {
  doi?: string | undefined;
  url?: string | undefined;
}): string {
  return doi === undefined
    ? (url ?? '')
    : encodeURI(`https://doi.org/${doi}`).replaceAll('#', '%23').replaceAll('?', '%3F');
}
