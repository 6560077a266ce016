import { describe, expect, it } from 'vitest';
import { type KitFile, kitFilePath } from '../../../src/domain/kits/kit-files.ts';
import { socialCardPath } from '../../../src/domain/kits/social-card.ts';
import { pathTo } from '../../../src/domain/urls/paths.ts';

describe('the files of a kit', () => {
  it.each<[KitFile, string]>([
    [{ kind: 'picture', message: 2, format: 'post', isPlain: false }, 'exam-nights-fr-2-post.png'],
    [
      { kind: 'picture', message: 1, format: 'story', isPlain: true },
      'exam-nights-fr-1-story-plain.png',
    ],
    [{ kind: 'poster', country: 'fr', size: 'a3' }, 'exam-nights-fr-poster-fr-a3.pdf'],
    [{ kind: 'calendar' }, 'exam-nights-fr.ics'],
    [{ kind: 'archive' }, 'exam-nights-fr.zip'],
  ])('%o keeps a name that says what it is', (file, name) => {
    expect(kitFilePath('exam-nights', 'fr', file)).toBe(`/kits/exam-nights/fr/${name}`);
  });
});

describe('the social card', () => {
  it('stands by folder, not by slug', () => {
    expect(socialCardPath('ar', { kind: 'home' })).toBe('/cards/ar/home.png');
    expect(socialCardPath('ar', { kind: 'campaigns', id: 'exam-nights' })).toBe(
      '/cards/ar/campaigns/exam-nights.png',
    );
  });
});

describe('the page of a kit', () => {
  it.each([
    ['en', '/en/campaigns/exam-nights/kit/'],
    ['de', '/de/kampagnen/exam-nights/material/'],
  ] as const)('stands behind its campaign in %s', (locale, path) => {
    expect(pathTo(locale, { kind: 'kit', slug: 'exam-nights' })).toBe(path);
  });
});
