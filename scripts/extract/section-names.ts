/** What papers call their sections, in many languages: a label above a headline, and by itself no headline. */
const SECTIONS = new Set(
  (
    'news|local|local news|regional|national|world|international|politics|business|economy|money|markets|culture|society|opinion|editorial|letters|lifestyle|life|travel|health|science|technology|tech|entertainment|food|books|arts|music|film|movies|tv|sport|sports|football|weather|crime|education|environment|climate|fashion|style|shopping|property|obituaries|ideas|features|feature|analysis|press releases|' +
    'nachrichten|lokales|regionales|region|politik|wirtschaft|finanzen|kultur|feuilleton|gesellschaft|wissen|wissenschaft|panorama|vermischtes|ausland|inland|meinung|kommentar|gesundheit|reise|technik|digital|unterhaltung|leben|bildung|umwelt|pressemitteilungen|pressemitteilung|aktuelles|leserbriefe|' +
    'actualités|actualité|société|culture|politique|économie|monde|france|opinions|idées|débats|tribune|faits divers|santé|sciences|sports|voyage|éducation|environnement|planète|livres|cinéma|médias|' +
    'noticias|actualidad|sociedad|cultura|política|economía|opinión|mundo|deportes|sucesos|internacional|nacional|salud|ciencia|tecnología|viajes|educación|' +
    'notizie|attualità|cronaca|politica|economia|esteri|spettacoli|società|sport|salute|scienza|opinioni|' +
    'notícias|sociedade|política|economia|esportes|desporto|país|opinião|saúde|ciência|' +
    'nieuws|binnenland|buitenland|economie|cultuur|politiek|opinie|gezondheid|wetenschap|' +
    'nyheter|inrikes|utrikes|ekonomi|kultur|åsikter|nyheder|indland|udland|innenriks|utenriks|' +
    'wiadomości|kraj|świat|gospodarka|kultura|polityka|opinie|zdrowie|nauka|' +
    'новости|общество|политика|экономика|культура|происшествия|спорт|в мире|мир|наука|новини|суспільство|економіка|' +
    'ειδήσεις|κοινωνία|πολιτική|οικονομία|πολιτισμός|gündem|spor|dünya|kültür|sağlık|' +
    'أخبار|سياسة|اقتصاد|ثقافة|رياضة|مجتمع|חדשות|תרבות|ספורט|社会|経済|政治|文化|国際|スポーツ|国内|财经|体育|사회|정치|경제|문화|국제'
  ).split('|'),
);

export const isSection = (text: string): boolean => text.length < 30 && SECTIONS.has(text.toLowerCase());
