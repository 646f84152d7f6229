/** Words by which names are found in Japanese. */
import { wordSet } from './word-set.ts';

const PREFECTURES = wordSet(
  '青森 岩手 宮城 秋田 山形 福島 茨城 栃木 群馬 埼玉 千葉 神奈川 新潟 富山 石川 福井 山梨 長野 岐阜 静岡 愛知 三重 滋賀 兵庫 奈良 和歌山 鳥取 島根 岡山 広島 山口 徳島 香川 愛媛 高知 福岡 佐賀 長崎 熊本 大分 宮崎 鹿児島 沖縄',
);
/** Places that are known, by how they are written. */
export const JAPANESE_PLACES: ReadonlyMap<string, string> = new Map([
  ...[...PREFECTURES].map((name): [string, string] => [`${name}県`, `${name}県`]),
  ...['東京都', '東京'].map((name): [string, string] => [name, '東京']),
  ...['大阪府', '京都府', '北海道'].map((name): [string, string] => [name, name]),
  ...[
    ...wordSet(
      '札幌 函館 小樽 旭川 釧路 仙台 さいたま 横浜 川崎 相模原 横須賀 名古屋 浜松 金沢 大阪 堺 京都 神戸 姫路 北九州 那覇 尾道 下関 呉 舞鶴 敦賀 清水 焼津 銚子 八戸 石巻 気仙沼 東京湾 大阪湾 瀬戸内海 日本海 太平洋 富士山',
    ),
    ...wordSet(
      'ロンドン パリ ベルリン ローマ モスクワ キーウ ニューヨーク ワシントン ロサンゼルス シカゴ ソウル 釜山 北京 上海 香港 台北 バンコク シンガポール シドニー',
    ),
    ...wordSet('欧州 ヨーロッパ アフリカ アジア 中東'),
  ].map((name): [string, string] => [name, name]),
]);

export const JAPANESE_SURNAMES = wordSet(
  '佐藤 鈴木 高橋 田中 伊藤 渡辺 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 木村 林 斎藤 清水 山崎 森 池田 橋本 阿部 石川 山下 中島 石井 小川 前田 岡田 長谷川 藤田 後藤 近藤 村上 遠藤 青木 坂本',
  '斉藤 福田 太田 西村 藤井 金子 岡本 藤原 中野 三浦 原田 中川 松田 竹内 小野 田村 中山 和田 石田 森田 上田 原 内田 柴田 酒井 宮崎 横山 高木 安藤 宮本 大野 小島 谷口 工藤 今井 高田 増田 丸山 杉山 村田',
  '大塚 新井 藤本 小山 平野 河野 上野 野口 武田 松井 千葉 菅原 岩崎 久保 木下 佐野 野村 松尾 市川 菊地 杉本 古川 大西 島田 水野 桜井 高野 渡部 吉川 山内 西田 飯田 菊池 西川 小松 北村 安田 五十嵐 川口',
  '平田 関 中田 久保田 服部 岩田 土屋 川崎 福島 本田 辻 樋口 秋山 田口 永井 山中 中西 吉村 川上 石原 大橋 松岡 馬場 浜田 森本 星野 矢野 浅野 大久保 吉岡 黒川 早瀬 渡邊 渡邉 齋藤 松村 荒木 小池 黒田 岸田 安倍',
  '石破 高市 小泉 鳩山 麻生 麻田 大島 片山 熊谷 堀 堀内 尾崎 須藤 三宅 村井 小西 児玉 沢田 富田 成田 榎本 岡崎 望月 川村 野田 西山 松下 宮田 松浦 栗原 川島 福井 広瀬 岩本 中井 大石 小田 大森 松永 内藤 奥村',
);

export const JAPANESE_TITLES: readonly string[] = [
  ...wordSet(
    '市長 知事 町長 村長 区長 社長 副社長 会長 頭取 教授 准教授 首相 総理 大統領 議員 大臣 外相 財務相 防衛相 長官 局長 部長 課長 所長 院長 学長 校長 館長 船長 理事長 理事 委員長 総裁 総長 代表 監督 選手 弁護士',
    '弁護士 容疑者 被告 記者会見 研究員 博士 医師 作家 監督 機長 組合長 支店長 司令官 報道官 主席 書記長 党首 幹事長',
  ),
].sort((a, b) => b.length - a.length);
export const JAPANESE_HONORIFICS: readonly string[] = ['さん', '氏', 'くん', 'ちゃん', '様'];

/** Endings of organisations’ names, in signs that are not hiragana, and what they say nothing in particular with. */
export const JAPANESE_ORGANISATION_ENDS: readonly string[] = [
  ...wordSet(
    '大学 大学院 銀行 新聞 新聞社 研究所 協会 連盟 連合会 組合 委員会 省 庁 学会 財団 病院 博物館 美術館 図書館 水族館 電力 鉄道 建設 汽船 放送 テレビ 県警 警察署 地裁 高裁 県庁 市役所 商工会議所 漁協 農協 交響楽団 大使館 党 機構',
  ),
].sort((a, b) => b.length - a.length);
export const JAPANESE_GENERIC =
  /^(?:各|同|両|他|全|某|当|本|元|新|国立|私立|市立|県立|公立|州立|総合|地方|中央|商業|労働|協同|漁業協同|農業協同|森林|市民|区民|国民|町民|生活協同|信用|女子|工科|医科|単科|関係|関連|複数|地元|大手|民間|国営|教育|実行|第三者|運営|諮問|特別|専門家|有識者|調査|予算|野|与|政|再生可能|自然|公共|衛星|生|火力|水力|原子力|風力|太陽光|住宅|道路|官公|官|中央省|大規模|日刊|地方公共|一般|公益|公共|救急|大|小|県|市|動物|急患|日本)$/u;
/** Levels that follow the name of a place. */
export const JAPANESE_LEVEL = /[都道府県市区町村省庁局部課社会学院校所党]$/u;
