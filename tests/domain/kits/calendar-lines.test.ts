import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inLanguage } from '../../../src/domain/kits/calendar-lines.ts';

const lines = (...parts: string[]) => parts.join('\r\n');

describe('the lines of a calendar', () => {
  it.each([
    ['SUMMARY:Long nights', 'SUMMARY;LANGUAGE=en:Long nights'],
    ['DESCRIPTION:SUMMARY:x', 'DESCRIPTION;LANGUAGE=en:SUMMARY:x'],
    ['URL;VALUE=URI:https://nightlight.example', 'URL;VALUE=URI:https://nightlight.example'],
    ['UID:SUMMARY', 'UID:SUMMARY'],
  ])('name the language where a person reads: %s', (line, expected) => {
    expect(inLanguage(lines('BEGIN:VEVENT', line, 'END:VEVENT'), 'en')).toBe(
      lines('BEGIN:VEVENT', expected, 'END:VEVENT', ''),
    );
  });

  it('are joined where they were folded before', () => {
    expect(inLanguage(lines('SUMMARY:Long ni', ' ghts'), 'en')).toBe(
      'SUMMARY;LANGUAGE=en:Long nights\r\n',
    );
  });

  it('have 75 octets at most, cut no character, and are the same when joined', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', ' ', 'é', 'ل', '睡', '🌙'), { maxLength: 200 }),
        (letters) => {
          const text = letters.join('');
          const written = inLanguage(`X-TEXT:${text}`, 'ar');
          const parts = written.split('\r\n');
          expect(parts.at(-1)).toBe('');
          for (const part of parts) expect(Buffer.byteLength(part)).toBeLessThanOrEqual(75);
          expect(Buffer.from(written, 'utf8').toString('utf8')).toBe(written);
          expect(written.replaceAll('\r\n ', '')).toBe(`X-TEXT:${text}\r\n`);
        },
      ),
    );
  });
});
