/** Words by which names are found in Chinese, in simplified signs; {@link simplify} makes traditional ones fit. */
import { wordSet } from './word-set.ts';

/** The first level of China's division, with what follows it in the full name. */
const PROVINCES = wordSet(
  '河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 云南 陕西 甘肃 青海',
);
const REGIONS = wordSet('北京 天津 上海 重庆 内蒙古 广西 西藏 宁夏 新疆 香港 澳门');
const CITIES = wordSet(
  '石家庄 唐山 秦皇岛 邯郸 保定 张家口 承德 廊坊 太原 大同 运城 呼和浩特 包头 鄂尔多斯 沈阳 大连 鞍山 抚顺 丹东 锦州 营口 长春 延边 哈尔滨 齐齐哈尔 大庆 佳木斯 牡丹江',
  '南京 无锡 徐州 常州 苏州 南通 连云港 淮安 盐城 扬州 镇江 泰州 宿迁 杭州 宁波 温州 嘉兴 湖州 绍兴 金华 衢州 舟山 台州 丽水 义乌 合肥 芜湖 蚌埠 马鞍山 安庆 黄山 滁州 阜阳 六安',
  '福州 厦门 莆田 三明 泉州 漳州 南平 龙岩 宁德 南昌 景德镇 九江 赣州 上饶 济南 青岛 淄博 枣庄 东营 烟台 潍坊 济宁 泰安 威海 日照 临沂 德州 聊城 滨州 菏泽 郑州 开封 洛阳 安阳 新乡 许昌 南阳 商丘 信阳 周口',
  '武汉 黄石 十堰 宜昌 襄阳 荆州 长沙 株洲 湘潭 衡阳 岳阳 常德 张家界 郴州 广州 深圳 珠海 汕头 佛山 湛江 茂名 肇庆 惠州 东莞 中山 揭阳 南宁 柳州 桂林 北海 海口 三亚 成都 攀枝花 泸州 绵阳 乐山 宜宾',
  '贵阳 遵义 昆明 曲靖 大理 丽江 拉萨 西安 咸阳 宝鸡 延安 汉中 兰州 天水 酒泉 西宁 银川 乌鲁木齐 喀什 台北 高雄 台中 台南 新竹 基隆 花莲 九龙',
);
const ABROAD = wordSet(
  '东京 大阪 京都 横滨 名古屋 神户 福冈 札幌 广岛 长崎 冲绳 首尔 釜山 仁川 平壤 河内 胡志明市 曼谷 马尼拉 雅加达 吉隆坡 金边 仰光 新德里 孟买 加尔各答 卡拉奇 伊斯兰堡 喀布尔 德黑兰 巴格达 大马士革',
  '贝鲁特 耶路撒冷 特拉维夫 加沙 利雅得 迪拜 多哈 安卡拉 伊斯坦布尔 开罗 亚历山大港 的黎波里 内罗毕 拉各斯 约翰内斯堡 开普敦 莫斯科 圣彼得堡 基辅 敖德萨 华沙 布拉格 布达佩斯 维也纳 柏林 汉堡 慕尼黑 法兰克福',
  '伦敦 曼彻斯特 利物浦 爱丁堡 都柏林 巴黎 马赛 里昂 布鲁塞尔 海牙 鹿特丹 阿姆斯特丹 日内瓦 苏黎世 罗马 米兰 威尼斯 那不勒斯 雅典 马德里 巴塞罗那 里斯本 斯德哥尔摩 奥斯陆 哥本哈根 赫尔辛基 纽约 华盛顿 洛杉矶',
  '旧金山 芝加哥 波士顿 西雅图 休斯敦 费城 迈阿密 夏威夷 加利福尼亚 得克萨斯 佛罗里达 多伦多 温哥华 蒙特利尔 墨西哥城 里约热内卢 圣保罗 布宜诺斯艾利斯 悉尼 墨尔本 奥克兰 惠灵顿 欧洲 非洲 亚洲 拉丁美洲 中东 英格兰 苏格兰 太平洋 大西洋 印度洋 南海 东海 黄海 渤海 地中海 长江 黄河 珠江 台湾海峡 马六甲海峡 霍尔木兹海峡 红海 黑海 波罗的海 北冰洋',
);

/** Places that are known, with what they are usually called in full. */
export const CHINESE_PLACES: ReadonlyMap<string, string> = new Map([
  ...[...PROVINCES].map((name): [string, string] => [name, `${name}省`]),
  ...[...REGIONS, ...CITIES, ...ABROAD].map((name): [string, string] => [name, name]),
]);

/** Levels of government: after the name of a place. */
export const CHINESE_LEVELS = wordSet('省 市 县 区 州 镇 乡 村 特别行政区 自治区 自治州 自治县');

/** What a place of an unknown name ends in, and the signs before it that make another word of it. */
export const CHINESE_PLACE_ENDS: ReadonlyMap<string, string> = new Map([
  ['市', '城都超股上夜门楼车集开全本该我各多两外入闹成'],
  ['县', '全本该我各多两外'],
  ['镇', '城乡集全本该我各小古'],
  ['村', '农乡全本该我各新山渔小中'],
  ['岛', '海半群列孤小荒离全本该'],
  ['湾', '海港'],
]);

/** Endings of organisations’ names, the longer before those that they end in. */
export const CHINESE_ORGANISATION_ENDS: readonly string[] = [
  ...wordSet(
    '股份有限公司 有限责任公司 控股集团 有限公司 集团公司 航空公司 出版集团 公司 集团 大学 学院 医院 银行 法院 检察院 委员会 管理局 气象台 天文台 研究院 研究所 科学院 研究中心',
    '联合会 协会 学会 基金会 博物馆 图书馆 美术馆 纪念馆 出版社 通讯社 电视台 俱乐部 总工会 工会 商会 交易所 日报 晚报 早报 公安局 海事局 交通局 环保局 教育局 卫生局 统计局 政府 议会 交响乐团 党 航空 科技 证券',
  ),
].sort((a, b) => b.length - a.length);

/** Endings that make a name only together with a place of which they are said. */
export const CHINESE_PLACED_ENDS = wordSet('政府 议会 党 航空 科技 证券 气象台 工会 商会 法院 检察院');

/** What such an ending says nothing in particular with: `国有公司`. */
export const CHINESE_GENERIC = wordSet(
  '国有 国营 私营 民营 外资 合资 上市 跨国 大型 中小 科技 保险 物流 建筑 航空 地产 房地产 石油 能源 电力 互联网 网络 贸易 运输 航运 船舶 物业 食品 制药 医药 旅游 投资 信托 证券 软件 子 母 总 分 控股',
  '全国 世界 国际 国家 地方 当地 中央 商业 投资 人民 综合 专科 中医 口腔 儿童 公立 私立 名牌 重点 综合性 医科 师范 理工 民办 高等 执政 反对 在野 省级 市级 县级 企业 行业 最高 中级 高级 基层 各级 有关 相关 联邦 地区 临时',
);

/** Where a name neither goes on nor begins: small words, verbs that take objects. */
export const CHINESE_BREAKS =
  '在于与和由对向从据到了的是为将把给让使及或等该如因按经就也还都又则这那其各每某不被以去出会曾已并而但却所说称令并因说着过后前里内外间我你他她它们各家个位名项座所条些这种次年月日时';

/** What people are, before their names. */
export const CHINESE_TITLES: readonly string[] = [
  ...wordSet(
    '市长 省长 县长 区长 镇长 村长 州长 主席 总统 总理 首相 国王 女王 部长 局长 厅长 处长 司长 署长 董事长 理事长 总经理 总裁 行长 校长 院长 所长 馆长 台长 社长 站长 船长 机长 教授 书记 秘书长 主任 发言人',
    '律师 医生 经理 会长 委员长 大使 外长 防长 财长 议员 议长 导演 演员 作家 诗人 画家 歌手 教练 队长 创始人 法官 检察官 研究员 工程师 专家 学者 分析师 船员 渔民 村民 居民 市民 司机 学生 老师 选手 球员 负责人 代表 特首',
  ),
].sort((a, b) => b.length - a.length);

/** What may follow a person’s name without a gap. */
export const CHINESE_SPEECH: readonly string[] = [
  ...wordSet(
    '说 表示 指出 告诉 称 认为 介绍 宣布 强调 透露 解释 呼吁 警告 回应 坦言 补充 希望 要求 回忆 承认 否认 写道 则 也 还 在 于 和 与 及 对 将 就 向 从 的 是 为 等 已 曾 不 被 因 以 去 会 当选 出席 率 率领 主持 获 当天 今天 昨天 日前 周',
  ),
];
/** Of these the ones that show by themselves who stands before them. */
export const CHINESE_SAYS: readonly string[] = [
  ...wordSet('说 表示 指出 告诉 认为 介绍 宣布 强调 透露 解释 呼吁 警告 回应 坦言 补充说 回忆 承认 否认'),
];

export const CHINESE_SURNAMES = wordSet(
  '王 李 张 刘 陈 杨 赵 黄 周 吴 徐 孙 胡 朱 高 林 何 郭 马 罗 梁 宋 郑 谢 韩 唐 冯 于 董 萧 程 曹 袁 邓 许 傅 沈 曾 彭 吕 苏 卢 蒋 蔡 贾 丁 魏 薛 叶 阎 余 潘 杜 戴 夏 钟 汪 田 任 姜 范 方 石 姚 谭 廖 邹 熊 金',
  '陆 郝 孔 白 崔 康 毛 邱 秦 江 史 顾 侯 邵 孟 龙 万 段 雷 钱 汤 尹 黎 易 常 武 乔 贺 赖 龚 文 庞 樊 兰 殷 施 陶 洪 翟 安 颜 倪 严 牛 温 芦 季 俞 章 鲁 葛 伍 韦 申 尤 毕 聂 丛 焦 向 柳 邢 路 岳 齐 沿 梅 莫 庄 辛',
  '管 祝 左 涂 谷 祁 时 舒 耿 牟 卜 詹 关 苗 凌 费 纪 靳 盛 童 欧 甄 项 曲 成 游 阳 裴 席 卫 查 屈 鲍 位 覃 霍 翁 隋 植 甘 景 薄 单 包 司 柏 宁 柯 阮 桂 闵 欧阳 司马 上官 诸葛 司徒 东方 慕容',
);

/** Words that begin like a surname and are none. */
export const CHINESE_NO_PEOPLE = wordSet(
  '方面 高层 高度 高校 马上 于是 于今 华人 何人 常人 严肃 严正 成员 文章 文件 时报 时任 关系 关注 任何 任务 万人 田径 安全 安监 白宫 金融 石油 海外 江边 高级 高等 高官 高管 包括 左右 路透 路透社 程序 项目 卫生 向记者 向媒体',
  '温家 严重 司法 管理 盛大 成功 成立 计划 许多 许可 单位 单独 常务 常委 常任 时间 时代 史上 平时 何时 何处 何种 周边 周围 周末 周一 周二 周三 周四 周五 周六 周日 金额 方式 方案 安排 安置 宁愿 项目方 易燃 席位 曾经',
);

/** Signs with which foreign names are written. */
export const TRANSCRIBING =
  '阿埃艾安奥澳巴拜班邦贝本比彼毕宾波博伯勃布査查川茨达大丹代黛德登迪地蒂丁东杜顿多娥厄恩尔法凡范菲费芬弗福富盖甘冈高戈格葛根贡古圭哈海汉豪赫亨洪胡华怀惠霍基吉济加佳嘉贾简杰金津久居卡凯坎康考科克肯孔库夸奎昆拉莱赖兰朗劳勒雷黎里理利莉丽连廉良列林琳龙隆卢鲁路伦罗洛吕马玛麦迈曼茂梅门蒙孟米密蜜缅明摩莫默姆木穆拿纳娜奈南内嫩尼妮涅宁纽努诺欧帕派潘庞佩彭蓬皮平珀普朴奇齐恰乔切琴青琼丘冉让热仁日荣瑞若撒萨塞赛桑森沙莎山绍舍申圣施石史舒朔斯思丝司松苏素孙索所塔泰坦汤唐陶特滕提田廷通图土托陀瓦旺威韦维卫魏温文翁沃乌伍武西希锡席夏香肖谢辛欣休修许雪雅亚延扬耶叶伊易因英永尤于约云宰赞泽曾扎詹张哲珍芝治朱兹子佐';

const TRADITIONAL =
  '張蕭範賀錢湯畢聶叢鄧喬賴遼寧黑龍蘇東廣貴雲陝肅臺灣慶門澤濟島萬長縣區鎮鄉團學院醫銀檢員會氣測協館書報電視紀樂聯黨證議責託務總領導統議員發記說稱認為紹佈調釋籲應補見憶認寫還與對將從據給個趙劉陳楊黃吳孫馬羅鄭謝韓馮蔣賈葉閻餘譚鄒陸顧龔龐蘭顏倪嚴溫蘆韋齊莊歐諸單項費關許鍾盧魯貝倫爾蘭納納師專醫漁創辦隊導員經國際貿運輸產業壇廈濱瀋連鹽揚鎮溫紹興麗蕪馬';
const SIMPLIFIED =
  '张萧范贺钱汤毕聂丛邓乔赖辽宁黑龙苏东广贵云陕肃台湾庆门泽济岛万长县区镇乡团学院医银检员会气测协馆书报电视纪乐联党证议责托务总领导统议员发记说称认为绍布调释吁应补见忆认写还与对将从据给个赵刘陈杨黄吴孙马罗郑谢韩冯蒋贾叶阎余谭邹陆顾龚庞兰颜倪严温芦韦齐庄欧诸单项费关许钟卢鲁贝伦尔兰纳纳师专医渔创办队导员经国际贸运输产业坛厦滨沈连盐扬镇温绍兴丽芜马';
const PLAIN = new Map([...TRADITIONAL].map((sign, at) => [sign, SIMPLIFIED[at] ?? sign]));
const ANY_TRADITIONAL = new RegExp(`[${TRADITIONAL}]`, 'gu');

/** The same text, sign for sign, with the simplified forms of those that the lists here have. */
export const simplify = (text: string): string =>
  text.replace(ANY_TRADITIONAL, (sign) => PLAIN.get(sign) ?? sign);
