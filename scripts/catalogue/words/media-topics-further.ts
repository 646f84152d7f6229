/** Words of media-topics.ts, in further languages. */
import type { TopicWords } from './media-topics.ts';

export const FURTHER_MEDIA_TOPIC_WORDS: Readonly<Record<string, TopicWords>> = {
  pl: {
    arts: 'film- album- piosenk- piosenkar- aktor- muze- obraz- powieś- teatr- koncert- wystaw- poet- orkiestr- kino kina opera opery malarz-',
    conflict:
      'żołnierz- wojsk- bombardowan- rakiet- wojn- rebeliant- milicj- zakładnik- inwazj- armi- rozejm-',
    crime:
      'policj- aresztow- zabójstw- morder- sąd- sędzi- prokurator- podejrzan- proces- kradzież- złodziej- więzien- skazan- oszust-',
    disaster: 'trzęsieni- straża- katastrof- ratown- pożar- powód- wybuch- lawin- ewaku- rozbitk-',
    economy: 'giełd- inflacj- firm- bank- gospodar- handl- eksport- inwest- akcj- zysk- rynek rynku upadłoś-',
    education: 'szkoł- uczni- uczeń nauczyciel- uniwersytet- student- lekcj- matur- szkol- przedszkol-',
    environment:
      'klimat- emisj- zanieczyszcz- gatun- bioróżnorodn- ekosystem- recykling- środowisk- odnawialn-',
    health:
      'pacjent- szpital- lekarz- chorob- szczepi- wirus- rak raka objaw- klinik- pielęgniar- zakażeni- pandemi- zdrowi-',
    labour: 'strajk- płac- wynagrodz- zwolnie- emerytur- robotnik- dokerz-',
    lifestyle:
      'przepis- restauracj- moda mody wino wina kuchni- kuchar- podróż- wakacj- ogród ogrod- hotel- turyst-',
    politics:
      'wybor- sejm- parlament- minist- prezydent- senat- poseł posł- rząd- burmistrz- głosowan- parti- koalicj- wyborc-',
    religion:
      'kości- meczet- biskup- ksiądz księ- papież- modlit- msza mszy klasztor- parafi- rabin- imam- synagog- pielgrzym- bibli-',
    science:
      'badacz- naukow- astronom- teleskop- komet- planet- oprogramowan- algorytm- laborator- satelit- obserwator- robot-',
    society: 'uchodź- migran- imigran- bezdomn- mniejszoś- rasizm- dyskryminacj- ubóstw- sierot- równoś-',
    sport:
      'mecz- piłk- trener- gol gole lig- drużyn- napastnik- bramk- turniej- mistrzostw- olimpij- zawodni- stadion- tenis-',
    weather: 'śnieg- deszcz- burz- temperatur- wichur- mróz mroz- pogod- mgł- upał- meteorolog-',
  },
  tr: {
    arts: 'film- albüm- şarkı- oyuncu- müze- tablo- roman- tiyatro- konser- sergi- şair- orkestra- opera- sinema- ressam-',
    conflict: 'asker- bombardıman- füze- savaş- isyancı- milis- rehine- işgal- ordu- ateşkes-',
    crime:
      'polis- tutukla- cinayet- mahkeme- yargıç- hâkim- savcı- şüpheli- hırsız- çalın- hapis- cezaev- dolandır- gözaltı-',
    disaster: 'deprem- itfaiye- kurtar- yangın- patlama- felaket- heyelan- tahliye- kaza-',
    economy:
      'borsa- enflasyon- şirket- banka- ekonomi- ticaret- ihracat- yatırım- hisse- kâr- piyasa- iflas-',
    education: 'okul- öğrenci- öğretmen- üniversite- ders- sınıf- sınav- eğitim- lise-',
    environment: 'iklim- emisyon- kirlilik- biyoçeşit- ekosistem- çevre- yenilenebilir- karbon-',
    health:
      'hasta- hastane- doktor- hastalık- aşı- virüs- kanser- belirti- klinik- hemşire- enfeksiyon- pandemi- sağlık-',
    labour: 'grev- sendika- ücret- maaş- işten işçi- emekli-',
    lifestyle: 'tarif- restoran- mutfak- aşçı- moda- seyahat- tatil- bahçe- şarap- otel- turist-',
    politics:
      'seçim- meclis- bakan- cumhurbaşkan- milletvekil- hükümet- parti- oy oylar seçmen- koalisyon- parlamento-',
    religion: 'kilise- cami- piskopos- rahip- papa dua- manastır- haham- imam- sinagog- ayin-',
    science:
      'araştırmacı- bilim- astronom- teleskop- kuyruklu- gezegen- yazılım- algoritma- laboratuvar- uydu- gözlemev- robot-',
    society: 'mülteci- göçmen- göç- azınlık- ırkçılık- ayrımcılık- yoksul- yetim- eşitlik-',
    sport:
      'maç- futbol- antrenör- gol goller lig- takım- forvet- kaleci- turnuva- şampiyona- olimpiyat- sporcu- stadyum- tenis-',
    weather: 'kar yağış- yağmur- fırtına- sıcaklık- sis- meteoroloji-',
  },
  ru: {
    arts: 'фильм- альбом- песн- певец певиц- певца актёр- актер- актрис- музе- картин- роман- театр- концерт- выставк- поэт- оркестр- кино кинотеатр- опера оперы художник-',
    conflict:
      'солдат- войск- обстрел- ракет- войн- повстанц- ополчен- заложник- вторжени- арми- перемири- боевик-',
    crime:
      'полици- задержан- арест- убийств- суд суда суде суду судья судьи прокурор- подозрева- краж- украд- вор воры тюрьм- приговор- следстви- мошенни- обвиняем-',
    disaster:
      'землетрясени- пожар- спасател- спасен- крушени- наводнени- взрыв- катастроф- лавин- эвакуац- эвакуир-',
    economy:
      'бирж- инфляци- компани- банк- экономи- торгов- экспорт- инвест- акци- прибыл- рынок рынк- банкрот-',
    education: 'школ- учени- учител- университет- студент- урок- экзамен- образовани- вуз- детсад-',
    environment: 'климат- выброс- загрязнени- биоразнообрази- экосистем- эколог- заповедник- возобновляем-',
    health:
      'пациент- больниц- врач- болезн- вакцин- вирус- рак рака симптом- клиник- медсестр- инфекци- пандеми- здоровь- медицин-',
    labour: 'забастовк- бастующ- профсоюз- зарплат- увольнени- пенси- рабочие рабочих докер-',
    lifestyle:
      'рецепт- ресторан- мода моды кухн- повар- путешестви- отпуск- сад сада вино вина отел- гостиниц- турис-',
    politics:
      'выбор- парламент- министр- президент- сенат- депутат- правительств- мэр- голосован- парти- коалици- избирател- губернатор-',
    religion:
      'церк- мечет- епископ- священник- папа молитв- монастыр- приход- раввин- имам- синагог- богослужен- паломни- библи-',
    science:
      'исследовател- учён- учен- астроном- телескоп- комет- планет- программн- алгоритм- лаборатор- спутник- обсерватори- робот-',
    society:
      'беженц- беженец мигрант- иммигра- бездомн- меньшинств- расизм- дискриминац- бедност- сирот- равенств-',
    sport:
      'матч- футбол- тренер- гол голы лиг- команд- нападающ- вратар- турнир- чемпионат- олимпи- спортсмен- стадион- теннис-',
    weather: 'снег- снега дожд- шторм- температур- мороз- метел- туман- погод- гроз- синоптик- метеоролог-',
  },
  ar: {
    arts: 'فيلم أفلام ألبوم أغنية مغني ممثل ممثلة متحف لوحة رواية مسرح حفل معرض شاعر أوركسترا سينما رسام',
    conflict: 'جنود قوات قصف صاروخ صواريخ حرب متمردين ميليشيا رهائن غزو جيش هدنة مسلحين',
    crime: 'شرطة اعتقال اعتقلت جريمة محكمة قاضي مدعي مشتبه محاكمة سرقة سرق لص سجن حكم متهم احتيال',
    disaster: 'زلزال إطفاء إنقاذ حريق فيضان انفجار كارثة غرق انهيار إجلاء ضحايا',
    economy: 'بورصة تضخم شركة شركات بنك اقتصاد تجارة صادرات استثمار أسهم أرباح سوق إفلاس',
    education: 'مدرسة مدارس تلميذ تلاميذ معلم معلمة جامعة طلاب طالب صف امتحان تعليم',
    environment: 'مناخ انبعاثات تلوث بيئة بيئي تنوع محمية متجددة',
    health: 'مريض مرضى مستشفى طبيب أطباء مرض لقاح فيروس سرطان أعراض عيادة ممرضة عدوى جائحة صحة',
    labour: 'إضراب نقابة أجور رواتب تسريح عمال تقاعد',
    lifestyle: 'وصفة مطعم طباخ مطبخ أزياء سفر عطلة حديقة فندق سياحة',
    politics: 'انتخابات برلمان وزير رئيس نائب حكومة بلدية تصويت حزب ائتلاف ناخبين',
    religion: 'كنيسة مسجد أسقف كاهن بابا صلاة دير حاخام إمام كنيس حج قرآن',
    science: 'باحث باحثون علماء فلك تلسكوب مذنب كوكب برمجيات خوارزمية مختبر مرصد روبوت',
    society: 'لاجئ لاجئين مهاجرين هجرة أقلية عنصرية تمييز فقر أيتام مساواة',
    sport: 'مباراة كرة مدرب هدف دوري فريق مهاجم بطولة أولمبياد رياضي ملعب تنس',
    weather: 'ثلج ثلوج مطر أمطار عاصفة حرارة طقس ضباب صقيع رياح أرصاد',
  },
  he: {
    arts: 'סרט אלבום שיר זמר זמרת שחקן שחקנית מוזיאון ציור רומן תיאטרון קונצרט תערוכה משורר תזמורת אופרה קולנוע צייר',
    conflict: 'חיילים חייל הפצצה טיל טילים מלחמה מורדים מיליציה ערובה פלישה צבא',
    crime: 'משטרה נעצר רצח שופט שופטת תובע חשוד משפט גניבה נגנב גנב כלא הורשע נאשם הונאה',
    disaster: 'רעידת כבאים חילוץ חולצו שריפה שיטפון פיצוץ אסון טבעה פינוי ניצולים',
    economy: 'בורסה אינפלציה חברה חברות בנק כלכלה סחר יצוא השקעות מניות רווח שוק פשיטת',
    education: 'תלמיד תלמידים מורה מורים אוניברסיטה סטודנטים כיתה בחינה חינוך',
    environment: 'אקלים פליטות זיהום ביולוגי אקולוגי סביבה שמורה מתחדשת מיחזור',
    health: 'חולה חולים רופא רופאה מחלה חיסון נגיף סרטן תסמינים מרפאה אחות מגפה בריאות',
    labour: 'שביתה שובתים איגוד שכר פיטורים פועלים פנסיה',
    lifestyle: 'מתכון מסעדה שף מטבח אופנה חופשה גינה יין מלון תיירות',
    politics: 'בחירות כנסת פרלמנט שר שרה נשיא ממשלה עירייה הצבעה מפלגה קואליציה בוחרים',
    religion: 'כנסייה מסגד בישוף כומר אפיפיור תפילה מנזר רב אימאם צליינים תורה',
    science: 'חוקרים חוקר מדענים אסטרונום אסטרונומית טלסקופ שביט תוכנה אלגוריתם מעבדה לוויין מצפה רובוט',
    society: 'פליטים מהגרים הגירה מיעוט גזענות אפליה עוני יתומים שוויון',
    sport: 'משחק כדורגל מאמן שער ליגה קבוצה חלוץ שוער טורניר אליפות אולימפי ספורטאי אצטדיון טניס',
    weather: 'שלג גשם סערה טמפרטורה תחזית ערפל כפור רוחות',
  },
  ja: {
    arts: '映画 音楽 歌手 俳優 女優 美術館 博物館 絵画 小説 劇場 演劇 展覧会 詩人 楽団 作家 画家',
    conflict: '兵士 軍隊 空爆 ミサイル 戦争 反政府 民兵 人質 侵攻 停戦 武装',
    crime: '警察 逮捕 殺人 裁判 検察 容疑 判決 盗難 窃盗 盗まれ 刑務所 被告 詐欺 起訴',
    disaster: '地震 消防 救助 火災 洪水 爆発 災害 津波 沈没 遭難 座礁 避難',
    economy: '株価 株式 インフレ 企業 銀行 経済 貿易 輸出 投資 利益 市場 倒産',
    education: '学校 生徒 教師 教員 大学生 授業 教室 試験 教育 児童',
    environment: '気候変動 排出 汚染 生物多様性 生態系 環境保護 再生可能 絶滅 自然保護',
    health: '患者 病院 医師 病気 ワクチン ウイルス がん 症状 看護 感染 医療',
    labour: 'ストライキ 労働組合 賃金 解雇 労働者 年金 労使',
    lifestyle: 'レシピ レストラン 料理 ファッション 旅行 休暇 庭園 ワイン ホテル 観光',
    politics: '選挙 国会 議会 大臣 首相 大統領 市長 議員 政府 投票 与党 野党',
    religion: '教会 モスク 司教 神父 教皇 祈り 修道院 寺院 神社 巡礼 聖書',
    science: '研究者 科学者 天文 望遠鏡 彗星 惑星 ソフトウェア 人工知能 研究所 衛星 物理 ロボット',
    society: '難民 移民 少数派 人種差別 貧困 孤児 格差 男女平等',
    sport: '試合 サッカー 監督 得点 リーグ チーム 選手 大会 優勝 オリンピック 競技場 テニス 野球',
    weather: '大雪 降雪 大雨 台風 気温 気象 天気 猛暑 濃霧 予報',
  },
  zh: {
    arts: '电影 音乐 歌手 演员 博物馆 绘画 小说 剧院 戏剧 展览 诗人 乐团 作家 画家',
    conflict: '士兵 军队 空袭 导弹 战争 叛军 民兵 人质 入侵 停火 武装',
    crime: '警察 警方 逮捕 谋杀 法院 法官 检察 嫌疑 审判 判决 盗窃 失窃 监狱 被告 诈骗',
    disaster: '地震 消防 救援 火灾 洪水 爆炸 灾难 海啸 沉没 遇难 搁浅 疏散',
    economy: '股价 股票 通胀 企业 银行 经济 贸易 出口 投资 利润 市场 破产',
    education: '学校 学生 教师 老师 大学生 课堂 考试 教育',
    environment: '气候变化 排放 污染 生物多样性 生态 环境保护 可再生 濒危 自然保护',
    health: '患者 病人 医院 医生 疾病 疫苗 病毒 癌症 症状 护士 感染 医疗',
    labour: '罢工 工会 工资 裁员 工人 养老金 劳资',
    lifestyle: '食谱 餐厅 烹饪 时尚 旅行 度假 花园 葡萄酒 酒店 旅游',
    politics: '选举 议会 部长 总理 总统 市长 议员 政府 投票 政党',
    religion: '教堂 清真寺 主教 神父 教皇 祈祷 修道院 寺庙 朝圣 圣经',
    science: '研究人员 科学家 天文 望远镜 彗星 行星 软件 人工智能 实验室 卫星 物理 机器人',
    society: '难民 移民 种族歧视 贫困 孤儿 平等',
    sport: '比赛 足球 教练 进球 联赛 球队 运动员 锦标赛 冠军 奥运 体育场 网球',
    weather: '降雪 大雪 暴雨 台风 气温 气象 天气 高温 大雾 预报',
  },
};
