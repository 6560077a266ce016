import { type Locale, locales } from '../../src/config/locales.ts';
import type { Picture } from '../../src/domain/kits/picture.ts';

/** A picture with everything that one may hold, changed as the test says. */
export const pictureIn = (language: Locale, change: Partial<Picture> = {}): Picture => ({
  format: 'link',
  language,
  direction: locales[language].direction,
  kicker: undefined,
  words: 'Nobody has to sit a long night alone.',
  help: [
    {
      lead: language === 'ar' ? 'بحاجة إلى التحدث الآن؟ في فرنسا' : 'Need to talk now? In France',
      shown: '3114',
      name: '3114, numéro national de prévention du suicide',
      nameLanguage: 'fr',
      nameDirection: 'ltr',
    },
  ],
  association: 'Nightlight',
  address: 'nightlight.example/c/exams',
  seed: 'exam-nights',
  ...change,
});
