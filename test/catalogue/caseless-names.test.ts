import { describe, expect, it } from 'vitest';
import { article, tagsOf } from './articles.ts';

const PORT = article(
  '青岛港集团扩建码头',
  [
    '青岛港集团周三宣布，将投资五十亿元扩建码头。青岛市市长李建国在签约仪式上说，新码头明年动工。',
    '李建国表示，山东省政府支持该项目。中国海洋大学教授陈志远指出，水质必须监督。青岛与日本横滨的贸易增长很快。',
  ],
  { language: 'zh' },
);

describe('Chinese', () => {
  it('tells people by titles, organisations by endings and places by a list and by their level', () => {
    expect(tagsOf(PORT)).toEqual(
      expect.arrayContaining([
        'organisation: 青岛港集团',
        'place: 青岛',
        'person: 李建国',
        'person: 陈志远',
        'organisation: 中国海洋大学',
        'place: 横滨',
        'place: Japan',
      ]),
    );
  });

  it('knows foreign names by the dot in them, and towns after the name of a place', () => {
    const text = article('', ['漳州市东山县的渔港很老。总统玛丽·科恩周五到访。'], { language: 'zh' });
    expect(tagsOf(text).sort()).toEqual(['person: 玛丽·科恩', 'place: 东山县', 'place: 漳州']);
  });

  it('takes nothing for a name that only has the parts of one', () => {
    const text = article(
      '城市居民用电量创新高',
      [
        '多家电力公司表示，沿海城市居民用电量很高。一家国有企业的负责人说，公司方面已经启动方案。该公司成立了研究中心。',
        '高层认为，用电问题关系民生。副局长于周二表示，任何公司不得涨价。专家向媒体介绍，各市县政府必须保证供电。',
      ],
      { language: 'zh' },
    );
    expect(tagsOf(text)).toEqual([]);
  });

  it('is read in traditional signs too', () => {
    const text = article('', ['香港大學教授劉志明認為，設備老化是主因。台北市長蔣安平曾說，安全沒有假期。'], {
      language: 'zh',
    });
    expect(tagsOf(text)).toEqual(
      expect.arrayContaining(['organisation: 香港大學', 'person: 劉志明', 'person: 蔣安平', 'place: 台北']),
    );
  });
});

describe('Japanese', () => {
  it('tells people by titles, also where only the family name comes again', () => {
    const text = article(
      '横浜港に新しい岸壁',
      [
        '横浜市の山中健一市長は12日、横浜港に新しい岸壁を建設すると発表した。神奈川県も支持した。',
        '建設は株式会社港湾開発が担当する。横浜国立大学の鈴木大輔教授は懸念している。田中花子さんは反対だ。',
        '山中市長は「待てない」と話した。',
      ],
      { language: 'ja' },
    );
    expect(tagsOf(text)).toEqual(
      expect.arrayContaining([
        'person: 山中健一',
        'person: 鈴木大輔',
        'person: 田中花子',
        'organisation: 港湾開発',
        'organisation: 横浜国立大学',
        'place: 横浜',
        'place: 神奈川県',
      ]),
    );
    expect(tagsOf(text).join()).not.toMatch(/市長|横浜港|横浜市/);
  });

  it('leaves out what says that a title is former, new or a deputy’s', () => {
    const text = article(
      '',
      ['渡辺一郎元首相と木村次郎前知事、小林三郎副大臣が会い、清水花子新監督も来た。'],
      {
        language: 'ja',
      },
    );
    expect(tagsOf(text).sort()).toEqual([
      'person: 小林三郎',
      'person: 木村次郎',
      'person: 清水花子',
      'person: 渡辺一郎',
    ]);
  });

  it('takes nothing for a name that only has the parts of one', () => {
    const text = article(
      '',
      [
        '県知事と各省庁は調整中だ。電力会社の社長や市民病院の院長、学生さんたちも来た。漁業協同組合は反対した。',
      ],
      { language: 'ja' },
    );
    expect(tagsOf(text)).toEqual([]);
  });
});

describe('Korean', () => {
  it('tells people by the titles after them, without particles', () => {
    const text = article(
      '부산항 파업',
      [
        '박정민 부산시장은 걱정했다. 이상호 부산항만공사 사장은 노조와 만났다. 부산대학교 윤성민 교수는 서울에서 말했다.',
        '한국의 대통령은 없었다. 전국의 시장과 각 은행도 쉬었다.',
      ],
      { language: 'ko' },
    );
    expect(tagsOf(text).sort()).toEqual([
      'organisation: 부산대학교',
      'organisation: 부산항만공사',
      'person: 박정민',
      'person: 윤성민',
      'person: 이상호',
      'place: South Korea',
      'place: 서울',
    ]);
  });

  it('takes markets for no mayors', () => {
    const market = article(
      '전기차 시장 성장',
      ['올해 전기차 시장은 커졌다. 유럽 반도체 시장도 좋다. 최대한 대표를 뽑는다. 고객들 대표도 왔다.'],
      { language: 'ko' },
    );
    expect(tagsOf(market)).toEqual(['place: 유럽']);
    const mayors = article(
      '',
      [
        '부산시 남도현 시장은 웃었다. 평택시는 바쁘다. 조아라 평택시장도 왔다. 한결이 대표가 말했다. 한 대표는 떠났다.',
      ],
      { language: 'ko' },
    );
    expect(tagsOf(mayors).sort()).toEqual([
      'person: 남도현',
      'person: 조아라',
      'person: 한결이',
      'place: 부산',
    ]);
  });
});

describe('Arabic', () => {
  it('tells people by titles and speech, organisations by heads, places by their nouns', () => {
    const text = article(
      'إعادة فتح المنارة في مدينة رأس القصب',
      [
        'افتتح وزير الثقافة سالم المرجاني يوم الخميس منارة مدينة رأس القصب، وحضر نائب رئيس مجلس الأمناء خالد بن يوسف الصياد.',
        'وقالت مديرة المتحف نورة اللنجاوي إن جامعة الساحل ستدرس السجلات. وقال المرجاني إن وزارة الثقافة ستدعم العمل اليوم.',
        'ورحب الرئيس إدموند كالبري بالقرار في باريس، وأضاف كالبري أن الاتحاد الأوروبي سيساعد.',
      ],
      { language: 'ar' },
    );
    expect(tagsOf(text).sort()).toEqual([
      'organisation: الاتحاد الأوروبي',
      'organisation: جامعة الساحل',
      'organisation: مجلس الأمناء',
      'organisation: وزارة الثقافة',
      'person: إدموند كالبري',
      'person: خالد بن يوسف الصياد',
      'person: سالم المرجاني',
      'person: نورة اللنجاوي',
      'place: باريس',
      'place: رأس القصب',
    ]);
  });

  it('takes nothing for a name that only has the parts of one', () => {
    const text = article(
      '',
      [
        'قال الرئيس خلال لقاء مع الصحفيين إن الشركة الجديدة في مدينة كبيرة. وأكدت اللجنة المنظمة أن الوزير سعيد بالنتائج.',
        'وصل رئيس الوزراء مساء السبت إلى قرية صغيرة، وصرح مدير المدرسة أن المجلس السابق لم يجتمع.',
      ],
      { language: 'ar' },
    );
    expect(tagsOf(text)).toEqual([]);
  });
});

it.each([
  [
    'ar',
    (i: number) =>
      `قال الوزير محمد ${String.fromCharCode(0x628 + (i % 19), 0x62f + (i % 17), 0x641 + (i % 7))}اني `,
  ],
  [
    'zh',
    (i: number) =>
      `市长李${String.fromCharCode(0x5000 + (i % 5000))}${String.fromCharCode(0x6000 + (i % 4999))}说，`,
  ],
  [
    'zh',
    (i: number) =>
      `李${String.fromCharCode(0x5000 + (i % 5000))}${String.fromCharCode(0x6000 + (i % 4999))}说。青岛公司`,
  ],
  [
    'ja',
    (i: number) =>
      `田中${String.fromCharCode(0x5000 + (i % 5000))}${String.fromCharCode(0x6000 + (i % 4999))}市長の`,
  ],
  [
    'ko',
    (i: number) =>
      `김${String.fromCharCode(0xac00 + (i % 5000))}${String.fromCharCode(0xb000 + (i % 4999))} 시장은 `,
  ],
])('a long text full of names comes through: %s', (language, part) => {
  const text = Array.from({ length: 30_000 }, (_, i) => part(i)).join('');
  const started = performance.now();
  tagsOf(article('', [text], { language }));
  expect(performance.now() - started).toBeLessThan(10_000);
});
