import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mintId, mintSlug } from '../../scripts/write/identity.ts';

it('makes the same id from the same path, and others from others', () => {
  expect(mintId('a/b.txt')).toMatch(/^[0-9a-hjkmnp-tv-z]{12}$/);
  expect(mintId('a/b.txt')).toBe(mintId('a/b.txt'));
  expect(new Set(Array.from({ length: 5000 }, (_, i) => mintId(`${i}.txt`))).size).toBe(5000);
});

it('makes addresses that any host can serve', () => {
  expect(mintSlug('Ferry’s “last” run — Größe & Übermut', '3k9x0a7bq2mz')).toBe(
    'ferrys-last-run-grosse-ubermut-3k9x0a',
  );
  expect(mintSlug('!!!', '3k9x0a7bq2mz')).toBe('3k9x0a');
  expect(mintSlug('港の夜明け', '3k9x0a7bq2mz')).toMatch(/^[a-z-]+-3k9x0a$/);
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (title) => {
      expect(mintSlug(title, '3k9x0a7bq2mz')).toMatch(/^(?=.{6,80}$)[a-z0-9]+(?:-[a-z0-9]+)*$/);
    }),
  );
});
