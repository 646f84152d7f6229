import { describe, expect, test } from 'vitest';
import { findAppeals } from '../../scripts/extract/appeals.ts';
import { footLineOf } from '../../scripts/extract/foot-lines.ts';
import { noticeIn } from '../../scripts/extract/notices.ts';
import { measure } from '../../scripts/extract/prose.ts';
import { REPORTING } from './reporting.ts';

const APPEAL = 'Support our journalism with two crowns a month, and our newsroom will thank you by name.';

describe.each(REPORTING)('a report in %s keeps: %s', (_, sentence) => {
  test('wherever it stands', () => {
    expect(noticeIn(sentence)).toBe(null);
    expect(footLineOf(sentence)).toBe(null);
  });

  test('between appeals', () => {
    const blocks = [...REPORTING.map(([, text]) => text), sentence, APPEAL].map((text) => ({ text }));
    const found = findAppeals(blocks, blocks.map(measure), () => true);
    expect(blocks.filter((_, i) => found[i]).map(({ text }) => text)).toEqual([APPEAL]);
  });
});
