import { REASON, type Reason } from './reasons.ts';

/** More of the vocabulary in `furniture.ts`: what mostly stands beside or below an article. Same form. */
interface Entry {
  readonly reason: Reason;
  readonly whole: string;
  readonly start: string;
}

export const FURNITURE_BELOW: readonly Entry[] = [
  {
    reason: REASON.mostRead,
    whole:
      "related|related articles|related stories|related content|related posts|related news|related topics|related coverage|related reading|more stories|more news|more articles|more from this section|more like this|more on this|more on this story|more on this topic|read next|up next|next up|you may also like|you might also like|you may like|recommended|recommended for you|recommended stories|recommendations|editor's picks|editors' picks|editor's choice|most read|most popular|most viewed|most shared|popular|popular posts|popular now|popular stories|trending|trending now|trending stories|what's trending|today's top stories|in case you missed it|don't miss|must read|must reads|recent posts|recent articles|recent stories|recent comments|latest posts|latest articles|latest stories|featured|featured stories|see also|further reading|around the web|from the web|from our partners|more to explore|explore more|keep reading|read more|see more|view more|load more|show more|learn more|view all|see all|previous|next|previous article|next article|previous post|next post|mehr zum thema|mehr zu diesem thema|zum thema|das könnte sie auch interessieren|das könnte dich auch interessieren|das könnte ihnen auch gefallen|auch interessant|lesen sie auch|lesen sie mehr|mehr lesen|weiterlesen|weitere artikel|weitere beiträge|weitere themen|weitere nachrichten|weitere meldungen|ähnliche artikel|ähnliche beiträge|verwandte artikel|verwandte themen|meistgelesen|meist gelesen|am meisten gelesen|beliebt|beliebte artikel|beliebte beiträge|neueste beiträge|neueste artikel|letzte beiträge|aktuelle beiträge|aktuelle nachrichten|top-themen|topthemen|empfehlungen|empfehlungen der redaktion|leseempfehlung|lesenswert|lesetipps|vorheriger beitrag|nächster beitrag|vorheriger artikel|nächster artikel|beitragsnavigation|weiter|mehr anzeigen|mehr erfahren|alle anzeigen|mehr aus diesem ressort|à lire aussi|lire aussi|à lire également|sur le même sujet|sur le même thème|articles liés|les plus lus|le plus lu|articles récents|voir aussi|lire la suite|en savoir plus|voir plus|suivant|précédent|te puede interesar|también te puede interesar|le puede interesar|noticias relacionadas|artículos relacionados|más noticias|lo más leído|lo más visto|más leídas|más leídos|ver más|leer más|siguiente|anterior|leia também|veja também|leia mais|notícias relacionadas|artigos relacionados|mais lidas|mais lidos|saiba mais|ver mais|próximo|leggi anche|articoli correlati|potrebbe interessarti|i più letti|più letti|leggi di più|successivo|precedente|lees ook|lees meer|meer over dit onderwerp|meest gelezen|gerelateerd|gerelateerde artikelen|volgende|vorige|läs också|läs mer|läs även|mest läst|relaterat|nästa|föregående|czytaj także|czytaj również|czytaj też|zobacz także|zobacz też|przeczytaj także|najczęściej czytane|najpopularniejsze|powiązane|polecane|czytaj więcej|następny|poprzedni|kapcsolódó cikkek|legolvasottabb|tovább|читайте также|читать далее|самое читаемое|популярное|по теме|материалы по теме|ещё|далее|назад|اقرأ أيضا|اقرأ أيضاً|إقرأ أيضا|اقرأ المزيد|مواضيع ذات صلة|أخبار ذات صلة|مقالات ذات صلة|الأكثر قراءة|الأكثر مشاهدة|قد يعجبك أيضا|المزيد|相关阅读|相关新闻|相关文章|延伸阅读|推荐阅读|热门|热门文章|下一篇|上一篇|阅读更多|関連記事|関連ニュース|あわせて読みたい|おすすめ記事|おすすめ|人気記事|ランキング|アクセスランキング|続きを読む|もっと見る|次の記事|前の記事|ilgili haberler|benzer haberler|en çok okunanlar|çok okunanlar|bunlar da ilginizi çekebilir|devamını oku|sonraki|önceki|관련기사",
    start:
      'more from |more in |more on |more stories|most read in|latest in |latest from|read also|recommended for|you may also|you might also|trending in|popular in|related to this|see also|next post|previous post|vorheriger beitrag|nächster beitrag|vorheriger artikel|nächster artikel|mehr zum thema|mehr aus|mehr von|mehr zu|das könnte sie|das könnte dich|weitere artikel|weitere beiträge|ähnliche |articles similaires|dans la même rubrique|noticias relacionadas|artigos relacionados|articoli correlati|meer over|meer in|ilgili haberler|continue reading »|weiterlesen »|back to top|return to top|nach oben',
  },
  {
    reason: REASON.tags,
    whole:
      'tags|tag|topics|filed under|keywords|schlagwörter|schlagworte|stichwörter|schlagwort|stichworte|mots-clés|étiquettes|etiquetas|temas|palabras clave|assuntos|parole chiave|argomenti|trefwoorden|onderwerpen|ämnen|etiketter|tagi|słowa kluczowe|címkék|теги|тэги|метки|الوسوم|وسوم|كلمات مفتاحية|الكلمات الدالة|标签|關鍵字|关键词|タグ|キーワード|etiketler|archivado en|arquivado em|classé dans|archiviato in|abgelegt unter',
    start:
      'tags:|tags |tag:|tagged |topics:|filed under|filed in|posted in|posted under|categories:|category:|keywords:|in this article:|schlagwörter|schlagworte|stichwörter|stichworte|kategorie:|kategorien|veröffentlicht in|verschlagwortet|abgelegt unter|mots-clés|etiquetas|temas:|catégories|categorías|categorias|trefwoorden|tagi:|теги:|метки:|标签|タグ',
  },
  {
    reason: REASON.print,
    whole:
      "print|print this|print article|print this article|save|saved|bookmark|listen|listen to this article|listen to article|text size|font size|download|download pdf|pdf|drucken|artikel drucken|merken|vorlesen|anhören|artikel anhören|schriftgröße|imprimer|écouter|imprimir|escuchar|ouvir|stampa|ascolta|afdrukken|luister|skriv ut|lyssna|drukuj|posłuchaj|nyomtatás|печать|распечатать|версия для печати|слушать|طباعة|استمع|打印|朗读|印刷|yazdır|dinle|인쇄|escuchar artículo|escucha este artículo|escuchar este artículo|ouça este artigo|ouvir artigo|écouter l'article|écouter cet article|ascolta l'articolo|ascolta questo articolo|posłuchaj artykułu|beluister dit artikel|lyssna på artikeln|guardar|guardar artículo|salvar|enregistrer|enregistrer l'article|speichern|artikel merken|auf die merkliste|salva|bewaren|bewaar artikel|spara|spara artikeln|zapisz|save article|save this article|save for later|read later",
    start:
      'print this|listen to this|listen to the article|text to speech|this is ai generated|artikel drucken|seite drucken|als pdf|schrift ',
  },
  {
    reason: REASON.pagination,
    whole:
      'page|pages|first|last|older posts|newer posts|previous page|next page|ältere beiträge|neuere beiträge|nächste seite|vorherige seite|page suivante|página siguiente|próxima página|pagina successiva|volgende pagina|następna strona|следующая страница|下一页|次のページ|sonraki sayfa',
    start: 'page 1|page 2|seite 1|seite 2|seite 3|auf seite |slide 1',
  },
  {
    reason: REASON.player,
    whole:
      'video|videos|play|play video|pause|mute|unmute|fullscreen|now playing|watch now|watch live|watch video|current time|duration|loaded|captions|subtitles|quality|playback speed|watch|podcast|podcasts|video laden|video abspielen|vidéo|vidéos|lecture|vídeo|vídeos|reproducir|guarda il video|bekijk video|spela|film|wideo|видео|فيديو|شاهد|شاهد الفيديو|视频|播放|動画|再生|izle|동영상|your browser does not support the video tag|this video is unavailable|this video can not be played|volume 90|stream type live|text tracks',
    start:
      'your browser does not support|ihr browser unterstützt|to play this video|to view this video|please enable javascript|javascript is|video player|this is a modal window|media player|embed code|advertisement: |this video |view this post on instagram|dieses video|an dieser stelle|externer inhalt|um diesen inhalt|mit dem laden|ich bin damit einverstanden|hier finden sie externen|ein beitrag geteilt von|a post shared by|pic.twitter.com|see this instagram',
  },
  {
    reason: REASON.gallery,
    whole:
      'gallery|photo gallery|photos|view gallery|view photos|view all|slideshow|image|images|photo|picture|pictures|enlarge|enlarge image|expand|open image|hide caption|toggle caption|caption|image source|image credit|bildergalerie|fotostrecke|fotos|bilder|bild|foto|bild vergrößern|bild in lightbox öffnen|vergrößern|galerie|diaporama|galería|fotogalería|galeria|galleria|fotoserie|bildspel|galeria zdjęć|галерея|фотогалерея|фото|صور|معرض الصور|图集|图片|写真|画像|fotoğraf|fotogaleri|foto galeri',
    start:
      'view gallery|view image|open image|open gallery|click to enlarge|bild in |zur bildergalerie|zur fotostrecke|image 1 of|photo 1 of|1 of |1/|bild 1 von|alle bilder',
  },
  {
    reason: REASON.corrections,
    whole:
      'contact|contact us|contact the author|got a tip|send us a tip|submit a tip|feedback|send feedback|report an error|report a typo|kontakt|impressum|kontaktieren|leserbrief|fehler melden|kontaktformular|contactez-nous|nous contacter|contacto|contáctenos|contáctanos|contato|contacte-nos|contatti|contattaci|contact opnemen|kontakta oss|kontakty|napisz do nas|контакты|связаться|اتصل بنا|联系我们|聯絡我們|お問い合わせ|iletişim|künye|문의',
    start:
      'got a tip|have a tip|do you have a tip|send tips|contact us|contact the|email the author|reach the author|report an error|report a correction|see an error|spotted an error|haben sie einen fehler|fehler gefunden|was this article|was this helpful|was this page|war dieser artikel|wie hilfreich|how did we do|rate this|diesen artikel bewerten',
  },
  {
    reason: REASON.legal,
    whole:
      'privacy|privacy policy|privacy notice|terms|terms of use|terms of service|terms & conditions|terms and conditions|legal|legal notice|disclaimer|accessibility|accessibility statement|do not sell my personal information|do not sell or share my personal information|your privacy choices|your ad choices|ad choices|code of ethics|ethics policy|editorial standards|editorial guidelines|datenschutz|datenschutzerklärung|datenschutzhinweise|agb|nutzungsbedingungen|rechtliche hinweise|barrierefreiheit|haftungsausschluss|mediadaten|mentions légales|politique de confidentialité|confidentialité|cgu|cgv|aviso legal|política de privacidad|política de cookies|términos y condiciones|política de privacidade|termos de uso|privacy e cookie|informativa privacy|note legali|privacybeleid|privacyverklaring|algemene voorwaarden|integritetspolicy|användarvillkor|polityka prywatności|regulamin|adatvédelem|impresszum|политика конфиденциальности|пользовательское соглашение|سياسة الخصوصية|شروط الاستخدام|隐私政策|使用条款|免责声明|プライバシーポリシー|利用規約|gizlilik politikası|kullanım koşulları|개인정보처리방침',
    start:
      'privacy policy|terms of |use of this site|this site is protected by|quotes displayed|market data provided|impressum |datenschutz |the views expressed|the opinions expressed|disclaimer',
  },
  {
    reason: REASON.readingTime,
    whole: 'min read|minute read|minutes read|minuten|lesezeit|lesedauer',
    start:
      'reading time|estimated reading|read time|lesezeit|lesedauer|temps de lecture|tiempo de lectura|tempo de leitura|tempo di lettura|leestijd|lästid|czas czytania|время чтения|وقت القراءة|阅读时间|okuma süresi',
  },
  {
    reason: REASON.aboutAuthor,
    whole:
      "about the author|about the authors|about author|view all posts|all posts|author|authors|autor|autorin|autoren|über den autor|über die autorin|zum autor|zur autorin|zur person|à propos de l'auteur|sobre el autor|sobre o autor|sull'autore|over de auteur|om författaren|o autorze|об авторе|عن الكاتب|关于作者|作者简介|著者|yazar hakkında",
    start:
      'about the author|view all posts by|all posts by|more by |more posts by|alle beiträge von|alle artikel von|weitere artikel von|posts by |see all articles by|über den autor|über die autorin|follow the author|read full bio|see full bio|full bio',
  },
  {
    reason: REASON.appOffer,
    whole:
      'app|apps|download the app|get the app|download on the app store|get it on google play|app store|google play|mobile app|apple news|google news|android|ios',
    start:
      "download our|download the|get the app|available on|laden sie unsere app|zur app|téléchargez|descarga la app|descarga nuestra|baixe o app|scarica l'app|download de app|folge uns|folgen sie|subscribe on",
  },
];
