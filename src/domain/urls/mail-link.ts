/**
 * A link that begins an e-mail, with what is filled in.
 * `('a@b.example', { subject: 'A & B' }) -> 'mailto:a@b.example?subject=A%20%26%20B'`
 */
export function mailLink(
  address: string,
  { subject, body }: { readonly subject: string; readonly body?: string },
): string {
  const query = [
    `subject=${encodeURIComponent(subject)}`,
    ...(body === undefined ? [] : [`body=${encodeURIComponent(body)}`]),
  ];
  return `mailto:${address}?${query.join('&')}`;
}
