import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { type Card, cardSvg, drawCard } from '../../scripts/render/card.ts';
import { breakLines, canSet, setLine } from '../../scripts/render/typesetting.ts';

const card: Card = {
  title: 'Ferry returns & <stays>',
  language: 'en',
  direction: 'ltr',
  archive: 'The Quay Archive',
  detail: 'The Daily Quay · 25 November 2019',
};

const style = { size: 50, language: 'en', direction: 'ltr' } as const;

describe('a card', () => {
  it('is a picture of the size that networks ask for', async () => {
    const metadata = await sharp(await drawCard(card)).metadata();
    expect(metadata).toMatchObject({ format: 'png', width: 1200, height: 630 });
  });

  it('holds no text element, so no font of the machine can show', () => {
    expect(cardSvg(card)).not.toMatch(/<text|font/);
  });

  it('leaves out a title that no bundled face has, and keeps the rest', () => {
    const svg = cardSvg({ ...card, title: 'தலைப்பு', language: 'ta' });
    expect(svg.match(/<g /g)).toHaveLength(2);
  });

  it('cuts a title without end', () => {
    expect(cardSvg({ ...card, title: 'long '.repeat(400) }).match(/<g /g)?.length).toBeLessThanOrEqual(7);
  });
});

describe('lines', () => {
  it('break between words, and inside one that is too long', () => {
    expect(breakLines('one two three', 130, style).length).toBeGreaterThan(1);
    const lines = breakLines('Donaudampfschifffahrtsgesellschaft', 200, style);
    expect(lines.join('')).toBe('Donaudampfschifffahrtsgesellschaft');
    for (const line of lines) expect(setLine(line, style).width).toBeLessThanOrEqual(200);
  });

  it('do not begin with a full stop in Chinese', () => {
    const chinese = { size: 60, language: 'zh', direction: 'ltr' } as const;
    const lines = breakLines('今天北京的新图书馆开放了。许多人来阅读报纸。', 480, chinese);
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(line).not.toMatch(/^[。，]/);
  });

  it('can be set in the scripts of the bundled faces', () => {
    for (const [text, language] of [
      ['Łódź ½ “x” — Tiếng Việt', 'vi'],
      ['Новости Київ', 'ru'],
      ['Ελληνικά', 'el'],
      ['افتتاح ٣', 'ar'],
      ['ספרייה', 'he'],
      ['東京の図書館', 'ja'],
      ['서울의 도서관', 'ko'],
    ] as const)
      expect(canSet(text, language), text).toBe(true);
    expect(canSet('தமிழ்', 'ta')).toBe(false);
  });

  it('run in visual order where scripts are mixed', () => {
    const arabic = { size: 50, language: 'ar', direction: 'rtl' } as const;
    const parts = (text: string) => setLine(text, arabic).svg.match(/d="[^"]*"/g) ?? [];
    const [two] = parts('2');
    const [word] = parts('ب');
    expect(parts('ب 2')[0]).toBe(two);
    expect(parts('2 ب')[0]).toBe(word);
  });
  it('turn brackets round in scripts that run from right to left', () => {
    const arabic = { size: 50, language: 'ar', direction: 'rtl' } as const;
    const shapes = (text: string, how: typeof style | typeof arabic) =>
      [...setLine(text, how).svg.matchAll(/d="([^"]*)"/g)].map(([, path = '']) => path);
    const [left, , right] = shapes('(2)', style);
    const bracketed = shapes('ب (2) ب', arabic);
    expect(bracketed.indexOf(left ?? '')).toBeGreaterThan(-1);
    expect(bracketed.indexOf(left ?? '')).toBeLessThan(bracketed.indexOf(right ?? ''));
  });
});
