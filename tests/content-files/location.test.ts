import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentDirectory, locateEntry, shownPath } from '../../src/content-files/location.ts';

describe('the content folder', () => {
  it.each([
    [{}, resolve('content')],
    [{ CONTENT_DIR: '/srv/words' }, '/srv/words'],
    [{ CONTENT_DIR: '/srv/words/' }, '/srv/words'],
    [{ CONTENT_DIR: 'words' }, resolve('words')],
  ])('with %j is %s', (environment, expected) => {
    expect(contentDirectory(environment)).toBe(expected);
  });
});

describe('the place of an entry', () => {
  it('gives an explainer the name of its folder', () => {
    expect(locateEntry('explainers/what-is-peer-support/index.fr.mdx')).toEqual({
      collection: 'explainers',
      id: 'what-is-peer-support',
      country: undefined,
      locale: 'fr',
    });
  });

  it.each([
    ['services/fr/3114/index.en.mdx', 'fr-3114', 'fr'],
    ['services/fr/sos-amitie/index.en.mdx', 'fr-sos-amitie', 'fr'],
    ['services/int/befrienders/index.en.mdx', 'int-befrienders', 'int'],
  ])('gives %s the id %s', (path, id, country) => {
    expect(locateEntry(path)).toEqual({ collection: 'services', id, country, locale: 'en' });
  });

  it.each([
    ['a file beside its folder', 'explainers/sleep.en.mdx'],
    ['a file in a folder too deep', 'explainers/sleep/nights/index.en.mdx'],
    ['a short folder above an explainer', 'explainers/fr/sleep/index.en.mdx'],
    ['a service without a country', 'services/3114/index.en.mdx'],
    ['a service in a country with its full name', 'services/france/3114/index.en.mdx'],
    ['a folder with capitals', 'topics/Sleep/index.en.mdx'],
    ['a folder with a space', 'topics/good sleep/index.en.mdx'],
    ['a file with another name', 'topics/sleep/sleep.en.mdx'],
    ['a file without a language', 'topics/sleep/index.mdx'],
    ['plain Markdown', 'topics/sleep/index.en.md'],
    ['a copy', 'topics/sleep/index.en.mdx.bak'],
    ['a picture', 'topics/sleep/cover.png'],
    ['an unknown collection', 'news/sleep/index.en.mdx'],
    ['a name that objects have', 'constructor/sleep/index.en.mdx'],
    ['the collection alone', 'topics/index.en.mdx'],
  ])('is not %s', (_, path) => {
    expect(locateEntry(path)).toBe('not-an-entry');
  });

  it.each(['xx', 'EN', 'fr-FR', 'english'])('cannot be in the language %s', (locale) => {
    expect(locateEntry(`topics/sleep/index.${locale}.mdx`)).toBe('unknown-locale');
  });

  it('is found for a language that the code knows, switched on or not', () => {
    expect(locateEntry('topics/sleep/index.de.mdx')).toMatchObject({ locale: 'de' });
  });
});

describe('the path that messages show', () => {
  it.each([
    [
      '/home/someone/site/content',
      'topics/sleep/index.en.mdx',
      'content/topics/sleep/index.en.mdx',
    ],
    ['/srv/words', 'association.yaml', 'words/association.yaml'],
  ])('of %s and %s is %s', (directory, path, expected) => {
    expect(shownPath(directory, path)).toBe(expected);
  });
});
