import { expect, it } from 'vitest';
import { fieldLabel } from '../../src/editor/field-label.ts';

it.each([
  ['title', 'Title'],
  ['reviewDue', 'Review due'],
  ['crisis-line', 'Crisis line'],
  ['url', 'URL'],
  ['roundTheClock', 'Round the clock'],
])('the label of %s is %s', (name, label) => {
  expect(fieldLabel(name)).toBe(label);
});
