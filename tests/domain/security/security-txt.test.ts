import { describe, expect, it } from 'vitest';
import { securityTxt } from '../../../src/domain/security/security-txt.ts';

const contact = {
  site: 'https://line.example',
  email: 'hello@line.example',
  languages: ['en', 'ar'],
  policy: undefined,
  now: new Date('2026-11-22T23:30:00Z'),
};

describe('security.txt', () => {
  it('names the contact, and expires within the year that RFC 9116 allows', () => {
    expect(securityTxt(contact)).toBe(
      'Contact: mailto:hello@line.example\nExpires: 2027-05-21T00:00:00Z\nPreferred-Languages: en, ar\nCanonical: https://line.example/.well-known/security.txt\n',
    );
  });

  it('names the policy where there is one', () => {
    expect(securityTxt({ ...contact, policy: 'https://code.example/SECURITY.md' })).toContain(
      '\nPolicy: https://code.example/SECURITY.md\n',
    );
  });
});
