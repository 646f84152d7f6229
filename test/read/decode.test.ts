import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode } from '../../scripts/read/decode.ts';
import { decodeWindows1252, windows1252Byte } from '../../scripts/read/windows-1252.ts';
import { encode } from './encode.ts';

const STORIES = {
  english: 'The harbour master said “no comment” — and left. It’s a naïve plan, he added.\r\n',
  french:
    'Hélène a déjà répondu à la mairie : « Où êtes-vous passés ? » Les élèves attendaient près du théâtre.\n',
  german:
    'Für die Bürger der größeren Städte änderte sich wenig; die Züge fuhren wie üblich über die Brücke.\n',
  portuguese:
    'As eleições não serão adiadas, disse o ministro da educação em São Paulo na manhã de terça-feira.\n',
  polish:
    'Wczoraj w Łodzi odbyło się posiedzenie rady. Mieszkańcy pytali, kiedy zostanie otwarty nowy most.\n',
  czech: 'Včera večer se v Brně sešli zástupci města a řekli, že nový most přes řeku bude otevřen na jaře.\n',
  turkish: 'Belediye başkanı yeni köprünün gelecek yıl açılacağını söyledi. Işıklar söndü, çocuklar güldü.\n',
  russian: 'Вчера вечером мэр города сообщил, что новый мост через реку откроется только весной.\n',
  greek: 'Ο δήμαρχος της πόλης ανακοίνωσε χθες ότι η νέα γέφυρα θα ανοίξει την άνοιξη του επόμενου έτους.\n',
  hebrew: 'ראש העיר הודיע אתמול כי הגשר החדש מעל הנהר ייפתח רק באביב של השנה הבאה\n',
  arabic: 'أعلن رئيس البلدية أمس أن الجسر الجديد فوق النهر لن يفتح إلا في ربيع العام المقبل.\n',
  thai: 'นายกเทศมนตรีประกาศเมื่อวานนี้ว่าสะพานใหม่ข้ามแม่น้ำจะเปิดในฤดูใบไม้ผลิปีหน้า\n',
  japanese: '市長は昨日、川に架かる新しい橋が来年の春まで開通しないと発表した。\n',
  simplified: '市长昨天宣布，河上的新桥要到明年春天才能开放。居民们表示失望。\n',
  traditional: '市長昨天宣布，河上的新橋要到明年春天才能開放。居民們表示失望。\n',
  korean: '시장은 어제 강을 가로지르는 새 다리가 내년 봄에야 개통될 것이라고 발표했다.\n',
  hindi: 'महापौर ने कल कहा कि नदी पर नया पुल अगले साल वसंत में ही खुलेगा।\n',
};

const LEGACY: [keyof typeof STORIES, string][] = [
  ['english', 'windows-1252'],
  ['french', 'windows-1252'],
  ['german', 'windows-1252'],
  ['portuguese', 'windows-1252'],
  ['polish', 'windows-1250'],
  ['polish', 'iso-8859-2'],
  ['czech', 'windows-1250'],
  ['czech', 'iso-8859-2'],
  ['turkish', 'windows-1254'],
  ['russian', 'windows-1251'],
  ['russian', 'koi8-r'],
  ['russian', 'iso-8859-5'],
  ['greek', 'windows-1253'],
  ['hebrew', 'windows-1255'],
  ['arabic', 'windows-1256'],
  ['arabic', 'iso-8859-6'],
  ['thai', 'windows-874'],
  ['japanese', 'shift_jis'],
  ['japanese', 'euc-jp'],
  ['simplified', 'gb18030'],
  ['traditional', 'big5'],
  ['korean', 'euc-kr'],
];

test.each(LEGACY)('%s in %s', (language, encoding) => {
  const text = STORIES[language];
  expect(decode(encode(text, encoding)).text).toBe(text);
  expect(decode(encode(text.repeat(30), encoding)).text).toBe(text.repeat(30));
});

test('Japanese in ISO-2022-JP, which looks like ASCII', () => {
  const bytes = Buffer.from('\x1b$B;TD9\x1b(B says\r\n', 'latin1');
  expect(decode(bytes)).toEqual({ text: '市長 says\r\n', encoding: 'iso-2022-jp' });
});

describe.each(Object.entries(STORIES))('%s', (_, story) => {
  const utf16 = Buffer.from(story, 'utf16le');
  const swapped = Buffer.from(utf16).swap16();

  test('in UTF-8, with and without a mark', () => {
    expect(decode(Buffer.from(story))).toEqual({ text: story, encoding: 'utf-8' });
    expect(decode(Buffer.from(`\ufeff${story}`))).toEqual({ text: story, encoding: 'utf-8' });
  });

  test('in UTF-16, with and without a mark', () => {
    expect(decode(utf16)).toEqual({ text: story, encoding: 'utf-16le' });
    expect(decode(swapped)).toEqual({ text: story, encoding: 'utf-16be' });
    expect(decode(Buffer.concat([Buffer.from([0xff, 0xfe]), utf16]))).toEqual({
      text: story,
      encoding: 'utf-16le',
    });
    expect(decode(Buffer.concat([Buffer.from([0xfe, 0xff]), swapped]))).toEqual({
      text: story,
      encoding: 'utf-16be',
    });
  });

  test('in UTF-32 with a mark', () => {
    const points = [...`\ufeff${story}`].map((character) => character.codePointAt(0) ?? 0);
    const little = Buffer.alloc(points.length * 4);
    const big = Buffer.alloc(points.length * 4);
    for (const [index, point] of points.entries()) {
      little.writeUInt32LE(point, index * 4);
      big.writeUInt32BE(point, index * 4);
    }
    expect(decode(little)).toEqual({ text: story, encoding: 'utf-32le' });
    expect(decode(big)).toEqual({ text: story, encoding: 'utf-32be' });
  });
});

test('UTF-8 with a few broken bytes stays UTF-8', () => {
  const bytes = Buffer.from(STORIES.french.repeat(3));
  bytes[bytes.indexOf(0xc3) + 1] = 0x20;
  const { text, encoding } = decode(bytes);
  expect(encoding).toBe('utf-8');
  expect(text).toBe(STORIES.french.repeat(3).replace('é', '\ufffd '));
  const cut = Buffer.from('El café cerró; el otro también');
  expect(decode(cut.subarray(0, cut.indexOf('tambi') + 6)).text).toBe('El café cerró; el otro tambi\ufffd');
});

test('a text that had broken before stays UTF-8 with what it has', () => {
  const bytes = Buffer.concat([Buffer.from('\ufffd\ufffd \ufffd caf\ufffd \ufffd'), Buffer.from([0xc3])]);
  expect(decode(bytes).text).toBe('\ufffd\ufffd \ufffd caf\ufffd \ufffd\ufffd');
});

test('ASCII with stray NULs is no UTF-16', () => {
  for (const text of [
    'The mayor\0said no.\n',
    'ab\0\0',
    `${'-'.repeat(99)}\0`,
    'thequickbrownfoxjumps\0overthelazydogx',
  ]) {
    expect(decode(Buffer.from(text))).toEqual({ text, encoding: 'utf-8' });
  }
});

test('line ends, marks inside, controls and decomposed accents stay as they are', () => {
  const text = 'a\r\nb\rc\n\x07\x1b[0m\ufeffe\u0301\u0085';
  expect(decode(Buffer.from(text)).text).toBe(text);
});

test('decodes any UTF-8 without NUL exactly', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      fc.pre(!text.includes('\0') && !text.startsWith('\ufeff') && !/\x1b\$[@B]/.test(text));
      expect(decode(Buffer.from(text)).text).toBe(text);
    }),
  );
});

test('decodes any bytes to something, the same each time', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(decode(bytes)).toEqual(decode(Uint8Array.from(bytes)));
    }),
  );
});

test('windows-1252 is the one of WHATWG, whatever Node makes of it', () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  const text = decodeWindows1252(bytes);
  expect(text.slice(0x80, 0xa0)).toBe('€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ');
  expect([...text].map(windows1252Byte)).toEqual([...bytes]);
});
