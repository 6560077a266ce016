import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ComponentShape,
  componentPattern,
  readComponent,
  writeComponent,
} from '../../../src/domain/text-components/component-text.ts';

const service: ComponentShape = { name: 'Service', attributes: ['id'] };
const inShort: ComponentShape = { name: 'InShort', attributes: [], holds: 'text' };
const evidence: ComponentShape = {
  name: 'Evidence',
  attributes: ['studied', 'sure'],
  holds: 'text',
};
const word: ComponentShape = { name: 'Word', attributes: ['means'], holds: 'words' };

const found = (shape: ComponentShape, text: string) => {
  const match = componentPattern(shape).exec(text);
  return match && readComponent(match.groups ?? {});
};

describe('a component in a text', () => {
  it.each([
    [service, 'Before.\n\n<Service id="fr-3114" />\n\nAfter.', { id: 'fr-3114' }],
    [inShort, '<InShort>\n\n- One.\n- Two.\n\n</InShort>', { content: '- One.\n- Two.' }],
    [
      evidence,
      '<Evidence studied="28 trials" sure="Fairly.">\n\nSmall.[^a]\n\n</Evidence>',
      { studied: '28 trials', sure: 'Fairly.', content: 'Small.[^a]' },
    ],
    [
      word,
      'To <Word means="Being judged.">stigma</Word> belongs',
      { means: 'Being judged.', content: 'stigma' },
    ],
    [word, '<Word means="a &quot;b&quot; &amp; c">d</Word>', { means: 'a "b" & c', content: 'd' }],
  ])('is read with what it has: %o', (shape, text, values) => {
    expect(found(shape, text)).toEqual(values);
  });

  it.each([
    ['another component', service, '<Services id="fr-3114" />'],
    ['one that stands in a sentence', service, 'Call <Service id="fr-3114" /> now'],
    ['one that is not closed', inShort, '<InShort>\n\n- One.'],
    ['a word over two lines', word, '<Word means="x">a\nb</Word>'],
  ])('is not %s', (_, shape, text) => {
    expect(found(shape, text)).toBeNull();
  });

  it('ends where it is closed first, when there are two', () => {
    const text = '<InShort>\n\nOne.\n\n</InShort>\n\n<InShort>\n\nTwo.\n\n</InShort>';
    expect(found(inShort, text)).toEqual({ content: 'One.' });
  });

  it('is read back as it was written, whatever its attributes say', () => {
    const attribute = fc.string().filter((text) => !/[\n\r]/.test(text));
    const content = fc.stringMatching(/^[a-z][a-z *.[\]^-]*[a-z]$/);
    fc.assert(
      fc.property(attribute, attribute, content, (studied, sure, inside) => {
        const values = { studied, sure, content: inside };
        expect(found(evidence, writeComponent(evidence, values))).toEqual(values);
        const { sure: means } = values;
        expect(found(word, writeComponent(word, { means, content: inside }))).toEqual({
          means,
          content: inside,
        });
      }),
    );
  });

  it('is written without what is not there', () => {
    expect(writeComponent(service, {})).toBe('<Service id="" />');
    expect(writeComponent(inShort, {})).toBe('<InShort>\n\n\n\n</InShort>');
  });
});
