import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Ledger, LedgerSpan } from '../scripts/model.ts';
import { REDACTED, redactorOf } from '../scripts/redact.ts';
import { redactLedger } from '../scripts/redact-article.ts';
import { findAsMeant } from '../scripts/redacted-texts.ts';

const redactor = redactorOf(['Ada Finch', "Ona O'Rourke", 'Łucja Żółw', '林美玲']);
const redact = (text: string) => redactor?.redact(text);

describe('a redactor', () => {
  it.each([
    ['Ada Finch spoke.', `${REDACTED} spoke.`],
    ['ADA FINCH spoke.', `${REDACTED} spoke.`],
    ['By Ada\n  Finch', `By ${REDACTED}`],
    ['**Ada** *Finch*’s boat', `**${REDACTED}*’s boat`],
    ['ReutersAda FinchThe harbour', `Reuters${REDACTED}The harbour`],
    ['A\u00addа', 'A\u00addа'],
    ['A\u00adda Fi\u200bnch', REDACTED],
    ['Ona O’Rourke and Ona ORourke', `${REDACTED} and ${REDACTED}`],
    ['the-life-of-ada-finch', `the-life-of-${REDACTED}`],
    ['Lucja Zolw, Łucja Żółw', `${REDACTED}, ${REDACTED}`],
    ['記者林美玲報導', `記者${REDACTED}報導`],
    ['Adam Finch, Ada Finchley, Nada Finch', 'Adam Finch, Ada Finchley, Nada Finch'],
  ])('makes %j %j', (text, expected) => {
    expect(redact(text)).toBe(expected);
  });

  it('finds nothing in what it has redacted', () => {
    const words = fc.constantFrom(
      'Ada',
      'Finch',
      'ada finch',
      ' ',
      '-',
      'boat',
      '林',
      '美玲',
      '*',
      '\n',
      'O’',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), (parts) => {
        expect(redactor?.touches(redact(parts.join('')) ?? '')).toBe(false);
      }),
    );
  });

  it('takes time in proportion to the text', () => {
    for (const text of ['Ada '.repeat(200_000), 'a'.repeat(1_000_000), `Ada${' '.repeat(1_000_000)}Finch`])
      expect(redact(text)).toBe(text);
  });

  it('is none where no passage has letters enough', () => {
    expect(redactorOf([])).toBeNull();
    expect(redactorOf(['a', ' - '])).toBeNull();
  });
});

describe('a ledger without passages', () => {
  const body = (text: string): LedgerSpan => ({ act: 'kept', text, field: 'body', part: 0 });

  it('hides one that lies across spans, in the source and in what became of it', () => {
    const ledger: Ledger = [
      body('There Ad'),
      { act: 'repaired', text: '-\n', became: '', reason: 'joined', field: 'body', part: 0 },
      body('a '),
      { act: 'cut', text: 'SHARE', reason: 'button' },
      body('Finch stood.'),
    ];
    expect(redactLedger(ledger, redactorOf(['Ada Finch']) ?? never())).toEqual([
      body(`There ${REDACTED}`),
      { act: 'repaired', text: '-\n', became: '', reason: 'joined', field: 'body', part: 0 },
      { act: 'cut', text: 'SHARE', reason: 'button' },
      body(' stood.'),
    ]);
  });

  it('hides one that was misread, also where it was cut', () => {
    const ledger: Ledger = [
      body('RenÃ© and ZoÃ« saw him, said '),
      { act: 'repaired', text: 'JÃ¶', became: 'Jö', reason: 'mojibake', field: 'body', part: 0 },
      body('rg.'),
      { act: 'cut', text: 'More of JÃ¶rg MÃ¼ller here', reason: 'link' },
    ];
    const after = redactLedger(ledger, redactorOf(['Jörg Müller']) ?? never());
    expect(after).toEqual([
      ...ledger.slice(0, 3),
      { act: 'cut', text: `More of ${REDACTED} here`, reason: 'link' },
    ]);
    const both = redactLedger(ledger, redactorOf(['Jörg']) ?? never());
    expect(both.map(({ text }) => text).join('')).toBe(
      `RenÃ© and ZoÃ« saw him, said ${REDACTED}.More of ${REDACTED} MÃ¼ller here`,
    );
  });

  it('knows where a passage stood before the text was mended', () => {
    const text = 'ZoÃ« met JÃ¶rg MÃ¼ller, JÃ¶rg and Jörg MÃ¼ller of Mill Lane.';
    const ranges = findAsMeant(text, redactorOf(['Jörg Müller']) ?? never());
    expect(ranges.map(({ start, end }) => text.slice(start, end))).toEqual(['JÃ¶rg MÃ¼ller', 'Jörg MÃ¼ller']);
  });

  it('is the same where it holds none', () => {
    const ledger: Ledger = [body('Nothing here.')];
    expect(redactLedger(ledger, redactorOf(['Ada Finch']) ?? never())).toBe(ledger);
  });

  it('tells of no passage in any ledger, neither in the source nor in a field', () => {
    const piece = fc.constantFrom('Ada', ' ', 'Finch', 'Ad', 'a Fin', 'ch', '.', 'boat ', '');
    const span = fc.oneof(
      piece.map(body),
      piece.map((text): LedgerSpan => ({ act: 'cut', text, reason: 'menu' })),
      fc.tuple(piece, piece).map(
        ([text, became]): LedgerSpan => ({
          act: 'repaired',
          text,
          became,
          reason: 'repair',
          field: 'body',
          part: 0,
        }),
      ),
    );
    const finch = redactorOf(['Ada Finch']) ?? never();
    fc.assert(
      fc.property(fc.array(span, { maxLength: 12 }), (ledger) => {
        const after = redactLedger(ledger, finch);
        expect(finch.touches(after.map(({ text }) => text).join(''))).toBe(false);
        const said = after.map((one) =>
          one.act === 'cut' ? '' : one.act === 'kept' ? one.text : one.became,
        );
        expect(finch.touches(said.join(''))).toBe(false);
      }),
    );
  });
});

function never(): never {
  throw new Error('there are passages');
}
