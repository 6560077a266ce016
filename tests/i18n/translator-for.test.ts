import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { translatorFor } from '../../src/i18n/translator-for.ts';

describe('the translator of a language', () => {
  it.each([
    ['en', 'Hours not known'],
    ['fr', 'Horaires inconnus'],
    ['ar', 'المواعيد غير معروفة'],
  ] as const)('has the words of content/ui/%s.yaml', (locale, expected) => {
    expect(translatorFor(locale)('hours.unknown')).toBe(expected);
  });

  it.each([
    [1, 'دقيقة واحدة'],
    [2, 'دقيقتان'],
    [3, '3 دقائق'],
    [11, '11 دقيقة'],
    [100, '100 دقيقة'],
  ])('counts %i minutes in Arabic: %s', (count, expected) => {
    expect(translatorFor('ar')('article.minutes', { count })).toBe(expected);
  });

  it('is made once', () => {
    expect(translatorFor('en')).toBe(translatorFor('en'));
  });
});

it('a file of words with faults is refused, with its name and what to do', () => {
  const folder = mkdtempSync(join(tmpdir(), 'words-'));
  onTestFinished(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true });
  });
  mkdirSync(join(folder, 'ui'));
  writeFileSync(join(folder, 'ui', 'de.yaml'), 'nav.help: Hilfe finden\n');
  vi.stubEnv('CONTENT_DIR', folder);
  expect(() => translatorFor('de')).toThrow(/ui\/de\.yaml has faults: npm run check/);
});
