/** What was indexed of articles, kept for the next build. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Indexed, openIndexed } from '../../scripts/render/indexed.ts';

let folder: string;
let file: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pressmark-indexed-'));
  file = join(folder, 'kept', '1998.jsonl');
});
afterAll(() => rmSync(folder, { recursive: true }));

const article = (content: string): Indexed => ({
  record: { url: '/a/', content, language: 'en', meta: {}, filters: {}, sort: {} },
  data: JSON.stringify({ text: content }),
  isAsListed: true,
});

it('is there again by its key, and gone when it was not asked to be kept', async () => {
  const [rain, fog] = [article('Rain\nand “more” rain'), article('Fog')];
  const first = await openIndexed(file);
  expect(first.get('one')).toBe(null);
  first.keep('one', rain);
  first.keep('two', fog);
  await first.save();
  const second = await openIndexed(file);
  expect(second.get('one')).toEqual(rain);
  expect(second.get('two')).toEqual(fog);
  second.keep('two', fog);
  await second.save();
  const third = await openIndexed(file);
  expect(third.get('one')).toBe(null);
  expect(third.get('two')).toEqual(fog);
});

it('is not there where the file was cut short', async () => {
  const whole = readFileSync(file);
  writeFileSync(file, whole.subarray(0, whole.length - 5));
  const torn = await openIndexed(file);
  expect(torn.get('two')).toBe(null);
  torn.keep('two', article('Fog'));
  await torn.save();
  expect(readFileSync(file)).toEqual(whole);
});
