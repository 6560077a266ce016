import { expect, it } from 'vitest';
import { breadcrumbList } from '../../../src/domain/metadata/breadcrumbs.ts';

it('breadcrumbs are numbered from one, in order, with addresses in full', () => {
  const crumbs = [
    { name: 'Accueil', path: '/fr/' },
    { name: 'Aide', path: '/fr/aide/' },
    { name: 'France', path: '/fr/aide/fr/' },
  ];
  expect(breadcrumbList(crumbs, 'https://example.org')).toEqual({
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: 'Accueil', item: 'https://example.org/fr/' },
      { '@type': 'ListItem', position: 2, name: 'Aide', item: 'https://example.org/fr/aide/' },
      { '@type': 'ListItem', position: 3, name: 'France', item: 'https://example.org/fr/aide/fr/' },
    ],
  });
});
