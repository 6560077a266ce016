import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutTracking } from '../../../src/domain/urls/tracking-parameters.ts';

describe('an address without what follows readers', () => {
  it.each([
    ['', ''],
    ['?fbclid=IwAR0abc', ''],
    ['?utm_source=ig&utm_medium=social&utm_content=link_in_bio', ''],
    ['?gclid=1&gbraid=2&wbraid=3', ''],
    ['?igshid=a', ''],
    ['?igsh=a', ''],
    ['?mc_cid=a&mc_eid=b', ''],
    ['?msclkid=a', ''],
    ['?ttclid=a', ''],
    ['?FBCLID=a', ''],
    ['?ScCid=a', ''],
    ['?fbclid', ''],
    ['?country=fr', '?country=fr'],
    ['?country=fr&fbclid=a', '?country=fr'],
    ['?fbclid=a&country=fr&utm_source=b&topic=sleep', '?country=fr&topic=sleep'],
    ['?q=fbclid', '?q=fbclid'],
    ['?myfbclid=a', '?myfbclid=a'],
    ['?fbclid2=a', '?fbclid2=a'],
    ['?utm=a', '?utm=a'],
    ['?a=%E0%A4%A&gclid=1', '?a=%E0%A4%A'],
    ['?a=1&&b=2', '?a=1&&b=2'],
    ['?name=J%C3%A9&x=a+b&fbclid=1', '?name=J%C3%A9&x=a+b'],
  ])('%j is %j', (query, expected) => {
    expect(withoutTracking(query)).toBe(expected);
  });

  const other = fc.stringMatching(/^[a-m%][a-z0-9%]{0,8}=[a-z0-9+%]{0,8}$/);
  const tracker = fc.constantFrom('utm_source=x', 'fbclid=x', 'gclid=', 'igshid', 'mc_eid=1');

  it('keeps everything else as it is written, and its order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(other, tracker), { minLength: 1 }),
        fc.array(other),
        (some, more) => {
          const parts = [...some, ...more];
          const isOther = (part: string) => !/^(utm_|fbclid|gclid|igshid|mc_eid)/.test(part);
          const kept = parts.filter(isOther).join('&');
          expect(withoutTracking(`?${parts.join('&')}`)).toBe(kept === '' ? '' : `?${kept}`);
        },
      ),
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const once = withoutTracking(`?${text}`);
        expect(withoutTracking(once)).toBe(once);
      }),
    );
  });
});
