import { delimiter } from 'node:path';
import { describe, expect, it } from 'vitest';
import { firefoxPath } from '../../../src/cli/firefox/firefox-path.ts';

describe('where Firefox is', () => {
  it.each([
    ['what is named', { FIREFOX: '/opt/fx', PATH: '/bin' }, ['/opt/fx', '/bin/firefox'], '/opt/fx'],
    ['the first in the PATH', { PATH: ['/a', '/b'].join(delimiter) }, ['/b/firefox'], '/b/firefox'],
    [
      'Debian’s, by its own name',
      { PATH: '/usr/bin' },
      ['/usr/bin/firefox-esr'],
      '/usr/bin/firefox-esr',
    ],
    [
      'where a Mac has it',
      { PATH: '/bin' },
      ['/Applications/Firefox.app/Contents/MacOS/firefox'],
      '/Applications/Firefox.app/Contents/MacOS/firefox',
    ],
  ])('is %s', (_, environment, there, path) => {
    expect(firefoxPath(environment, (file) => there.includes(file))).toBe(path);
  });

  it.each([
    ['there is none', { PATH: '/bin' }, /There is no Firefox here. Install it/],
    ['what is named is not there', { FIREFOX: '/opt/fx' }, /FIREFOX names \/opt\/fx/],
  ])('is told with what to do where %s', (_, environment, message) => {
    expect(() => firefoxPath(environment, () => false)).toThrow(message);
  });
});
