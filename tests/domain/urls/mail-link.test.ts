import { describe, expect, it } from 'vitest';
import { mailLink } from '../../../src/domain/urls/mail-link.ts';

describe('a link that begins an e-mail', () => {
  it.each([
    [{ subject: 'A question' }, 'mailto:a@b.example?subject=A%20question'],
    [{ subject: 'A & B?' }, 'mailto:a@b.example?subject=A%20%26%20B%3F'],
    [{ subject: 'رسالة' }, 'mailto:a@b.example?subject=%D8%B1%D8%B3%D8%A7%D9%84%D8%A9'],
    [{ subject: 'A', body: 'b\nc' }, 'mailto:a@b.example?subject=A&body=b%0Ac'],
  ])('%j -> %s', (filled, expected) => {
    expect(mailLink('a@b.example', filled)).toBe(expected);
  });
});
