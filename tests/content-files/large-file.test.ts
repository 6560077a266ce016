import { describe, expect, it } from 'vitest';
import { faultsOf, inShort } from '../support/content-faults.ts';

const megabyte = 1024 * 1024;

describe('a file in content/', () => {
  it.each(['explainers/listening-well/lamp.jpg', 'campaigns/long-nights/index.en.mdx'])(
    'may not be larger than any text: %s',
    (path) => {
      expect(faultsOf({ [path]: Buffer.alloc(2 * megabyte, 'a') }).map(inShort)).toEqual([
        '1:1 error file/large has 2.0 MB, and content/ holds texts of at most 1 MB',
      ]);
    },
  );

  it('that is small and no entry is told where entries stand', () => {
    const faults = faultsOf({ 'explainers/listening-well/lamp.jpg': 'small' });
    expect(faults).toMatchObject([{ rule: 'file/misplaced' }]);
  });
});
