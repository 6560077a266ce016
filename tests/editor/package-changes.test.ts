import { describe, expect, it } from 'vitest';
import { changedPackage } from '../../src/editor/package-changes.ts';

const font =
  'url(https://cdn.jsdelivr.net/fontsource/fonts/noto-mono@5.3.0/latin-400-normal.woff2)';
const status = 'https://www.githubstatus.com/api/v2/status.json';
const faults = 'Object.values(R(l)[t]).some(({valid:e})=>!e)';
const fonts = ['noto-mono-latin-400-normal-DiC8lJru.woff2'];

describe('the package of the editor', () => {
  it('loads its fonts from here, asks no third host, and says what is wrong with a field', () => {
    expect(changedPackage(`${font} ${status} ${faults}`, fonts)).toBe(
      'url(/admin/assets/noto-mono-latin-400-normal-DiC8lJru.woff2) data:application/json,{"status":{"indicator":"none"}} Object.values(R(l)[t]??{}).some(({valid:e})=>!e)',
    );
  });

  it.each([
    [
      'a font that it does not carry',
      `${font} ${status} ${faults}`,
      [],
      /does not carry that font/,
    ],
    ['nothing to change', `${font} ${faults}`, fonts, /@sveltia\/cms has changed/],
  ])('stops the build where it has %s', (_, text, carried, message) => {
    expect(() => changedPackage(text, carried)).toThrow(message);
  });
});
