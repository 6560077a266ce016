import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Locale } from '../../src/config/locales.ts';
import { checkContent } from '../../src/content-files/check.ts';
import { readWordingRules } from '../../src/content-files/read-content.ts';
import { createWordingReader } from '../../src/domain/wording/wording.ts';

interface Sentences {
  readonly told: readonly string[];
  readonly innocent: readonly string[];
}

function readerOf(locale: Locale) {
  const rules = readWordingRules('content', locale).data;
  if (!rules) throw new Error(`There are no rules in ${locale}.`);
  return createWordingReader(rules);
}

describe.each(['en', 'fr', 'es', 'ar'] as const)('the rules of wording in %s', (locale) => {
  const read = readerOf(locale);
  const { told, innocent } = parse(
    readFileSync(`tests/content/wording/${locale}.yaml`, 'utf8'),
  ) as Sentences;

  it.each(told)('tell: %s', (text) => {
    expect(read(text)).not.toEqual([]);
  });

  it.each(innocent)('leave alone: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('the rules of wording', () => {
  it.each([
    ['en', 'He hanged himself; his death shook us.', 'en-method', 'warning'],
    ['en', 'She jumped from a bridge and died.', 'en-method', 'warning'],
    ['en', 'In her farewell letter she wrote to us.', 'en-farewell', 'warning'],
    ['en', 'Suicides soared: 300 students, an alarming figure.', 'en-shock', 'warning'],
    ['en', 'Depression is skyrocketing: 40% of students.', 'en-shock', 'warning'],
    ['fr', 'Il s’est pendu ; sa mort nous a bouleversés.', 'fr-methode', 'warning'],
    ['fr', 'Elle s’est jetée du pont et elle est morte.', 'fr-methode', 'warning'],
    ['fr', 'Il a laissé une lettre d’adieu.', 'fr-adieu', 'warning'],
    ['fr', 'La dépression explose : 40 % des étudiants.', 'fr-choc', 'warning'],
    ['de', 'Er hat Selbstmord begangen.', 'de-begehen', 'error'],
    ['de', 'Nach einem erfolglosen Suizidversuch', 'de-erfolg', 'error'],
    ['de', 'Sie wählte den Freitod.', 'de-freitod', 'warning'],
    ['de', 'Eine Suizidserie', 'de-serie', 'error'],
    ['de', 'Viele Selbstmorde', 'de-selbstmord', 'warning'],
    ['es', 'Cometió suicidio.', 'es-cometer', 'warning'],
    ['es', 'Su intento de suicidio fracasó.', 'es-fallido', 'error'],
    ['es', 'Logró suicidarse.', 'es-exito', 'error'],
    ['es', 'una epidemia de suicidios', 'es-epidemia', 'warning'],
    ['es', 'una ola de suicidios', 'es-epidemia', 'warning'],
    ['es', 'Es un esquizofrénico.', 'es-esquizo', 'error'],
    ['es', 'Se ahorcó.', 'es-metodo', 'warning'],
    ['es', 'Dejó una nota de suicidio.', 'es-carta', 'warning'],
    ['ar', 'ارتكب الانتحار', 'ar-irtakab', 'warning'],
    ['ar', 'محاولة انتحار فاشلة', 'ar-fashal', 'error'],
    ['ar', 'محاولة انتحار ناجحة', 'ar-najah', 'error'],
    ['ar', 'جاري فصامي', 'ar-fusami', 'error'],
    ['ar', 'شنق نفسه', 'ar-tariqa', 'warning'],
    ['ar', 'انتحر بسبب الامتحان', 'ar-sabab', 'warning'],
  ] as const)('tell in %s: %s', (locale, text, id, severity) => {
    expect(readerOf(locale)(text)).toContainEqual(
      expect.objectContaining({ severity, rule: expect.objectContaining({ id }) as unknown }),
    );
  });

  it.each([
    ['de', 'Suizidprävention gelingt.'],
    ['de', 'Er hat sich das Leben genommen.'],
    ['de', 'Ein Selbstmordattentat'],
    ['en', 'An overdose is an emergency: call at once.'],
    ['en', 'Call 15 or 112 at once if someone has hanged up.'],
  ] as const)('leave alone in %s: %s', (locale, text) => {
    expect(readerOf(locale)(text)).toEqual([]);
  });

  it('find nothing in the content of this site but what it quotes', () => {
    const found = checkContent('content').faults.filter(
      ({ rule, severity }) => rule.startsWith('wording/') && severity !== 'info',
    );
    expect(found).toEqual([]);
  });
});
