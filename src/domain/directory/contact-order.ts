import type { ContactType } from '../../config/contact-types.ts';
import { answersAtOnce } from './facets.ts';

/**
 * The order in which contacts are offered: what a person answers at once, then e-mail, then sites; otherwise that of
 * the entry. `web, chat, email, phone -> chat, phone, email, web`
 */
export const inOrderOfAnswer = <C extends { readonly type: ContactType }>(
  contacts: readonly C[],
): C[] => [...contacts].sort((a, b) => rank(a) - rank(b));

function rank(contact: { readonly type: ContactType }): number {
  if (answersAtOnce(contact)) return 0;
  return contact.type === 'email' ? 1 : 2;
}
