import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findMojibake } from '../../scripts/read/mojibake.ts';
import { decodeWindows1252 } from '../../scripts/read/windows-1252.ts';

function mend(text: string): string {
  let mended = '';
  let at = 0;
  for (const { start, end, became } of findMojibake(text)) {
    expect(start).toBeGreaterThanOrEqual(at);
    expect(end).toBeGreaterThan(start);
    mended += text.slice(at, start) + became;
    at = end;
  }
  return mended + text.slice(at);
}

const asWindows1252 = (text: string) => decodeWindows1252(Buffer.from(text));
const asLatin1 = (text: string) => Buffer.from(text).toString('latin1');

const SENTENCES = [
  'It’s “quoted” — fine… 10 °C, £5, ½ price ©',
  'Le cœur de l’été : « voilà », œuvre achevée à Noël, ça y est',
  'Österreich ändert die Straße über Nacht; Ärger in Köln',
  'SÃO PAULO: ação à noite, irmã e irmão',
  'El niño preguntó qué pasó; la acción siguió según él',
  'Ålesund og Åse på øya, nå æres alle',
  'Þingið ræddi um veður og færð',
  'Łódź: zażółć gęślą jaźń, ąęś',
  'Příliš žluťoučký kůň úpěl ďábelské ódy',
  'İstanbul’da ışıklar söndü, şehir güldü, çok ağır',
  'Привет, мир: я и ты в городе',
  'Ο δήμαρχος της πόλης ανακοίνωσε',
  'ראש העיר הודיע אתמול',
  'أعلن رئيس البلدية أمس، ثم سكت',
  'महापौर ने कल कहा कि पुल खुलेगा।',
  'นายกเทศมนตรีประกาศเมื่อวานนี้',
  'Người ta nói tiếng Việt đẹp lắm, đường phố vậy',
  '市長は昨日、新しい橋が開通すると発表した。',
  '市长昨天宣布，新桥开放。',
  '시장은 어제 발표했다',
  'Well done 😀 👍🏽 🇳🇱!',
  'Rīgā šodien ēnā; Vilniuje žmonės ėjo į miestą',
  'Primăria orașului și țara, în București',
];

const sentence = fc.constantFrom(...SENTENCES);
const story = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((sentences) => sentences.join('\n'));

test('correct text in many languages has none', () => {
  for (const text of SENTENCES) expect(findMojibake(text)).toEqual([]);
  fc.assert(
    fc.property(story, (text) => {
      expect(findMojibake(text)).toEqual([]);
    }),
  );
});

test.each([
  '«\u00a0voilà\u00a0»',
  'au CAFÉ”',
  'AMANHÃ… e IRMÃ”',
  'NESCAFÉ®, ROSÉ™',
  'l’été\u00a0», dit-il',
  '„Ä“ und „Ö“',
  '«\u00a0Â\u00a0»',
  'no Panamá»…',
  'il a payé\u00a0€50 à\u00a0£3',
  'amanhã–”',
  'DÉJÀ»',
  'ÚŽASNÝ',
  'Spaß“, sagt er',
  'FÄ\u00adHRE, GEFÄ¬\nHRDET',
  'Æ’s poems',
  'SÃO, NÃO, Ã',
  'next line\u0085here',
])('leaves %j alone', (text) => {
  expect(findMojibake(text)).toEqual([]);
});

test.each([
  ['â€™', '’'],
  ['cafÃ©', 'café'],
  ['Ã©tÃ©', 'été'],
  ['Ã–sterreich', 'Österreich'],
  ['5Â\u00a0kg', '5\u00a0kg'],
  ['Â£5', '£5'],
  ['ï»¿Title', '\ufeffTitle'],
  ['itÃ¢â‚¬â„¢s', 'it’s'],
  ['don\u0092t \u0093go\u0094', 'don’t “go”'],
])('mends %j', (wrong, right) => {
  expect(mend(wrong)).toBe(right);
});

test('mends what stands among correct text and says exactly where', () => {
  expect(findMojibake('Qué cafÃ©, très bien')).toEqual([{ start: 7, end: 9, became: 'é' }]);
  expect(findMojibake('a Ã¢â‚¬â„¢ b Ã© c')).toEqual([
    { start: 2, end: 10, became: '’' },
    { start: 13, end: 15, became: 'é' },
  ]);
});

test('mends what may be meant where the text shows that it was misread', () => {
  expect(mend(asWindows1252('ÓRGANO oficial: acción y razón'))).toBe('ÓRGANO oficial: acción y razón');
  expect(findMojibake('Ã“RGANO')).toEqual([]);
});

test('text misread once or twice comes back, by either of the two encodings', () => {
  fc.assert(
    fc.property(story, (text) => {
      expect(mend(asWindows1252(text))).toBe(text);
      expect(mend(asLatin1(text))).toBe(text);
      expect(mend(asWindows1252(asWindows1252(text)))).toBe(text);
    }),
  );
});

test('takes any text', () => {
  const misread = fc.constantFrom(...'ÂÃâ€™“ÐðŸ˜€ï»¿Ó a»…\u00a0\u0092\u0081'.split(''));
  fc.assert(fc.property(fc.string({ unit: misread }), (text) => void mend(text)));
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void mend(text)));
});
