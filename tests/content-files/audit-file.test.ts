import { describe, expect, it } from 'vitest';
import { auditFileText, readAudit } from '../../src/content-files/audit-file.ts';
import { checkContent } from '../../src/content-files/check.ts';
import type { AuditResult } from '../../src/schemas/audit.ts';
import { inShort, today } from '../support/content-faults.ts';
import { contentTree } from '../support/content-tree.ts';

const result: AuditResult = {
  day: '2026-11-22',
  pages: 12,
  widths: [360, 1280],
  themes: ['light', 'dark'],
  browser: 'Chromium 153',
  axe: '4.13.0',
  rules: 91,
  faults: 0,
};

describe('the result of the last audit', () => {
  it('is read as it was written, and nothing is wrong with it', () => {
    const tree = contentTree({ 'audit.yaml': auditFileText(result) });
    expect(readAudit(tree).data).toEqual(result);
    expect(checkContent(tree, today).faults).toEqual([]);
  });

  it('may be missing: a site that nobody has audited yet', () => {
    const { data, faults } = readAudit(contentTree());
    expect({ data, faults }).toEqual({ data: undefined, faults: [] });
  });

  it.each([
    ['a day that does not exist', { day: '2026-02-30' }, /^2:1 error schema\/value day /],
    ['no page', { pages: 0 }, /^3:1 error schema\/value pages /],
    ['a field that it does not have', { passed: true }, /passed/],
  ])('is refused by check with %s', (_, wrong, expected) => {
    const text = auditFileText({ ...result, ...wrong });
    const { faults } = checkContent(contentTree({ 'audit.yaml': text }), today);
    expect(faults.map(inShort)).toEqual([expect.stringMatching(expected)]);
  });
});
