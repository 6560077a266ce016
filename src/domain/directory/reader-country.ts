/**
 * The country whose time zone a device is set to, among those that the directory knows.
 * `('Europe/Brussels', { be: ['Europe/Brussels'] }) -> 'be'`; a zone of none of them -> `undefined`
 * @param canonical gives the present name of a zone, since a device may know it by an older one: `Asia/Kolkata`, `Asia/Calcutta`
 */
export function countryOfZone(
  zone: string,
  zones: Readonly<Record<string, readonly string[]>>,
  canonical: (zone: string) => string,
): string | undefined {
  const find = (wanted: string, nameOf: (known: string) => string) =>
    Object.keys(zones).find((country) => zones[country]!.some((known) => nameOf(known) === wanted));
  return find(zone, (known) => known) ?? find(canonical(zone), canonical);
}
