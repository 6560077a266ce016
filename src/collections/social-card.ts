import type { Locale } from '../config/locales.ts';
import { type CardSubject, socialCardPath, socialCardSize } from '../domain/kits/social-card.ts';
import { translatorFor } from '../i18n/translator-for.ts';
import { association } from './association.ts';

/** The picture that networks show beside a link, and what it shows in words. */
export interface SocialCard {
  readonly path: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

/**
 * The social card of a page in a language. A page that is not translated has one too, with the words of its original.
 * `({ kind: 'topics', id: 'sleep' }, 'en', 'Sleep') -> { path: '/cards/en/topics/sleep.png', width: 1200, … }`
 */
export const socialCardOf = (subject: CardSubject, locale: Locale, title: string): SocialCard => ({
  path: socialCardPath(locale, subject),
  ...socialCardSize,
  alt: translatorFor(locale)('picture.card', { title, association: association.name }),
});
