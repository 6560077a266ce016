import { describe, expect, it } from 'vitest';
import { organisationData, serviceData } from '../../../src/domain/metadata/json-ld.ts';

describe('a help service', () => {
  const service = {
    name: '3114',
    description: 'Suicide prevention, day and night.',
    url: 'https://example.org/en/help/fr/3114/',
    kind: 'crisis-line',
    website: 'https://3114.fr',
    country: 'fr',
    contacts: [{ type: 'phone', value: '3114', languages: ['fr'] }],
  } as const;

  it('is described with its ways to be reached', () => {
    expect(serviceData(service)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Organization',
      name: '3114',
      description: 'Suicide prevention, day and night.',
      url: 'https://3114.fr',
      areaServed: 'FR',
      contactPoint: [
        {
          '@type': 'ContactPoint',
          contactType: 'support',
          telephone: '3114',
          availableLanguage: ['fr'],
        },
      ],
    });
  });

  it('has its page here for an address where its own is not known', () => {
    expect(serviceData({ ...service, website: undefined }).url).toBe(service.url);
  });

  it('has no area where its country is not known', () => {
    expect(serviceData({ ...service, country: undefined })).not.toHaveProperty('areaServed');
  });

  it('has no languages where they are not known', () => {
    const contacts = [{ type: 'phone', value: '3114' }] as const;
    expect(serviceData({ ...service, contacts }).contactPoint[0]).not.toHaveProperty(
      'availableLanguage',
    );
  });

  it('has no languages that no source states', () => {
    const contacts = [
      { type: 'phone', value: '3114', languages: ['fr'], languagesInferred: true },
    ] as const;
    expect(serviceData({ ...service, contacts }).contactPoint[0]).not.toHaveProperty(
      'availableLanguage',
    );
  });

  it.each([
    [true, 'NGO'],
    [false, 'Organization'],
    [undefined, 'Organization'],
  ])('that is run by a non-profit organisation (%s) is called %s', (nonProfit, expected) => {
    expect(serviceData({ ...service, nonProfit })['@type']).toBe(expected);
  });

  it.each([
    ['phone', 'free', 'TollFree'],
    ['sms', 'free', 'TollFree'],
    ['chat', 'free', undefined],
    ['phone', 'local', undefined],
    ['phone', 'paid', undefined],
    ['phone', undefined, undefined],
  ] as const)('by %s at the cost %s has the option %s', (type, cost, expected) => {
    const contacts = [{ type, value: type === 'chat' ? 'https://example.org' : '3114', cost }];
    const [point] = serviceData({ ...service, contacts }).contactPoint;
    expect((point as { contactOption?: string }).contactOption).toBe(expected);
  });

  it('says that an emergency number is one', () => {
    expect(serviceData({ ...service, kind: 'emergency' }).contactPoint[0]?.contactType).toBe(
      'emergency',
    );
  });

  it.each([
    ['are known', [{ '@type': 'OpeningHoursSpecification', opens: '21:00' }], true],
    ['are empty', [], false],
    ['are not known', undefined, false],
  ])('says hours where they %s', (_, hours, isSaid) => {
    const [point] = serviceData(service, () => hours).contactPoint;
    expect('hoursAvailable' in point!).toBe(isSaid);
    if (isSaid) expect(point).toHaveProperty('hoursAvailable', hours);
  });

  it.each([
    ['phone', '+33180523376', { telephone: '+33180523376' }],
    ['sms', '114', { telephone: '114' }],
    ['email', 'help@example.org', { email: 'help@example.org' }],
    ['chat', 'https://example.org/chat', { url: 'https://example.org/chat' }],
    ['web', 'https://example.org', { url: 'https://example.org' }],
    ['whatsapp', '+33180523376', { url: 'https://wa.me/33180523376' }],
  ] as const)('is reached by %s at %s', (type, value, expected) => {
    const { contactPoint } = serviceData({ ...service, contacts: [{ type, value }] });
    expect(contactPoint).toEqual([
      { '@type': 'ContactPoint', contactType: 'support', ...expected },
    ]);
  });
});

describe('the association', () => {
  it('is described with its profiles', () => {
    expect(
      organisationData('Nightlight', 'https://example.org', ['https://social.example/@night']),
    ).toEqual({
      '@context': 'https://schema.org',
      '@type': 'NGO',
      name: 'Nightlight',
      url: 'https://example.org',
      sameAs: ['https://social.example/@night'],
    });
  });

  it('has no word on profiles where there are none', () => {
    expect(organisationData('Nightlight', 'https://example.org', [])).not.toHaveProperty('sameAs');
  });
});
