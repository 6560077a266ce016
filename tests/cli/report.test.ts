import { describe, expect, it } from 'vitest';
import { freshnessReport } from '../../src/cli/report/freshness.ts';
import { readContent } from '../../src/content-files/read-content.ts';
import { contentTree, replacing, validFile } from '../support/content-tree.ts';

const service = 'services/fr/3114/index.en.mdx';
const readOn = (day: string) => replacing('on: 2026-11-21', `on: ${day}`)(validFile(service));

const heading = 'To read again (due: more than a year ago, old: more than two)';

describe('the report of what is to be read again', () => {
  it('lists what is due, what was read longest ago first, and nothing that readers do not see', () => {
    const content = readContent(
      contentTree({
        'services/fr/due/index.en.mdx': readOn('2025-11-21'),
        'services/be/old/index.en.mdx': readOn('2024-01-31').replace('source-read', 'confirmed'),
        'services/be/same-day/index.en.mdx': readOn('2025-11-21'),
        'services/fr/hidden/index.en.mdx': readOn('2020-01-01').replace(
          'publish: true',
          'publish: false',
        ),
        'services/fr/broken/index.en.mdx': readOn('someday'),
      }),
    );
    expect(freshnessReport(content, '2026-11-22').split('\n')).toEqual([
      heading,
      '  2024-01-31 old be-old (confirmed)',
      '  2025-11-21 due be-same-day (source-read)',
      '  2025-11-21 due fr-due (source-read)',
    ]);
  });

  it('says so where nothing is due', () => {
    const content = readContent(contentTree());
    expect(freshnessReport(content, '2026-11-22').split('\n')).toEqual([heading, '  none']);
  });
});
