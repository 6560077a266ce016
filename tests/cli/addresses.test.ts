import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCommand } from '../support/build-content.ts';
import { type Changes, contentTree, replacing } from '../support/content-tree.ts';

const explainer = 'explainers/listening-well/index.en.mdx';
const scheduled = replacing('published:', 'publishOn: 2026-12-01\npublished:');

function record(changes: Changes, day = '2026-11-30') {
  const directory = contentTree(changes);
  const { code, output } = runCommand('addresses', directory, { BUILD_DATE: day });
  const text = () => readFileSync(join(directory, 'addresses.txt'), 'utf8');
  return { directory, code, output, text };
}

describe('npm run addresses', () => {
  it('begins a record, in the letters of each language, with what stands where', () => {
    const { code, output, text } = record({});
    expect(code).toBe(0);
    expect(text()).toMatch(/^# Every address that was ever published/);
    expect(text()).toContain('\n/ar/فهم/listening-well/ explainers/listening-well\n');
    expect(text()).toContain('\n/en/help/fr/ help/fr\n');
    expect(text()).toContain('\n/fr/comprendre/bien-ecouter/ explainers/listening-well\n');
    expect(text()).toContain('\n/en/ site/home\n');
    const lines = text()
      .split('\n')
      .filter((line) => line.startsWith('/'));
    expect(lines).toEqual([...lines].sort());
    expect(output).toBe(`Addresses: ${lines.length} on record, ${lines.length} of them new.\n`);
  });

  it('adds what is new, keeps what is gone, and is done when run again', () => {
    const { directory, text } = record({
      'addresses.txt': '/en/topics/hearing/ topics/listening\n',
      'topics/listening/index.en.mdx': replacing('slug:', 'aliases: [hearing]\nslug:'),
    });
    const once = text();
    expect(once).toContain('/en/topics/hearing/ topics/listening\n');
    expect(once).toContain('/en/topics/listening/ topics/listening\n');
    const { output } = runCommand('addresses', directory, { BUILD_DATE: '2026-11-30' });
    expect(output).toContain(' 0 of them new.');
    expect(text()).toBe(once);
  });

  it('records what is scheduled on its day, not before, and not because a preview shows it', () => {
    const before = contentTree({ [explainer]: scheduled });
    runCommand('addresses', before, { BUILD_DATE: '2026-11-30', CONTEXT: 'deploy-preview' });
    expect(readFileSync(join(before, 'addresses.txt'), 'utf8')).not.toContain('listening-well');
    expect(record({ [explainer]: scheduled }, '2026-12-01').text()).toContain('listening-well');
  });

  it('writes nothing while the content has errors', () => {
    const { code, output, text } = record({ [explainer]: replacing('order: 1', 'ordre: 1') });
    expect(code).toBe(1);
    expect(output).toBe(
      'The content has errors, and its addresses may be wrong: mend what npm run check names first.\n',
    );
    expect(text).toThrow('ENOENT');
  });
});
