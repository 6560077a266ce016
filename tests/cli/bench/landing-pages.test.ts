import { expect, it } from 'vitest';
import { landingPagesOf } from '../../../src/cli/bench/landing-pages.ts';

it('are told by kind and language, at addresses as browsers ask for them', () => {
  expect(landingPagesOf(['directory'])).toEqual([
    { kind: 'directory', name: 'directory en', path: '/en/help/fr/' },
    {
      kind: 'directory',
      name: 'directory ar',
      path: '/ar/%D9%85%D8%B3%D8%A7%D8%B9%D8%AF%D8%A9/fr/',
    },
  ]);
});
