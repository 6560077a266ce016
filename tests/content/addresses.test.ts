import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { addressRecordText } from '../../src/content-files/address-record.ts';
import { checkContent } from '../../src/content-files/check.ts';

// The day is named: no test fails because time has passed. What appears later is recorded by the daily workflow.
const { content, faults } = checkContent('content', '2026-11-22');

it('every address that is published is on record: npm run addresses writes it', () => {
  const unrecorded = faults.filter(({ rule }) => rule === 'address/unrecorded');
  expect(unrecorded.map(({ path, message }) => `${path} ${message}`)).toEqual([]);
  expect(content.record?.addresses.length).toBeGreaterThan(0);
});

it('the record is as npm run addresses writes it', () => {
  expect(readFileSync('content/addresses.txt', 'utf8')).toBe(
    addressRecordText(content.record?.addresses ?? []),
  );
});
