import { expect, it } from 'vitest';
import { counted } from '../../scripts/counted.ts';

it('says how many there are of something', () => {
  expect([0, 1, 2].map((number) => counted(number, 'text'))).toEqual(['0 texts', '1 text', '2 texts']);
  expect(counted(1, 'leads', 'lead')).toBe('1 leads');
});
