import { REASON, type Reason } from './reasons.ts';

/**
 * The common vocabulary of page furniture. `whole`: a block that says just this is furniture. `start`: so is
 * a short block that begins with it. Lower case, without punctuation at the edges; `|` between phrases.
 * Nothing here belongs to one site.
 */
interface Entry {
  readonly reason: Reason;
  readonly whole: string;
  readonly start: string;
}

export const FURNITURE: readonly Entry[] = [
  {
    reason: REASON.advertisement,
    whole:
      'advertisement|advertisements|advertising|advertise|ad|ads|adchoices|sponsored|sponsored content|paid content|paid post|promoted|promoted content|partner content|story continues below|story continues below advertisement|article continues below|article continues below advertisement|article continues after ad|article continues after advertisement|continue reading below|continue reading|scroll to continue|skip advertisement|remove ads|anzeige|anzeigen|werbung|werbepause|advertorial|gesponsert|publicité|publicidad|anuncio|anuncios|patrocinado|contenido patrocinado|publicidade|conteúdo patrocinado|pubblicità|contenuto sponsorizzato|advertentie|annons|annonce|annonse|mainos|reklama|reklam|hirdetés|реклама|на правах рекламы|إعلان|اعلان|إعلانات|广告|廣告|広告|광고|ilan|sponsorlu|inhalt laden|πληρωμένη',
    start:
      'advertisement continue|story continues below|article continues below|article continues after|this article continues|promoted stories|sponsored by|sponsored links|paid partnership|we may earn|we may receive|when you buy through|if you buy|this post contains affiliate|products featured|anzeige |als amazon-partner|taboola|recommended by outbrain|提供',
  },
  {
    reason: REASON.menu,
    whole:
      'menu|home|homepage|home page|main menu|navigation|navigation menu|site navigation|toggle navigation|toggle menu|open menu|close menu|close|skip to content|skip to main content|jump to content|sections|section|more|all|news|latest|latest news|top stories|sitemap|site map|archive|archives|categories|category|topics|tools|services|about|about us|who we are|help|faq|rss|rss feed|feeds|e-paper|epaper|shop|store|events|jobs|careers|magazine|english|deutsch|français|español|italiano|português|العربية|русский|中文|日本語|language|languages|editions|startseite|menü|hauptmenü|navigation überspringen|zum inhalt|zum inhalt springen|direkt zum inhalt|zur startseite|nachrichten|ressorts|rubriken|themen|archiv|über uns|service|hilfe|veranstaltungen|termine|mehr|schließen|übersicht|zurück|zurück zur übersicht|nach oben|accueil|rubriques|à propos|aller au contenu|fermer|plus|inicio|portada|secciones|ir al contenido|cerrar|más|quiénes somos|início|página inicial|secções|seções|ir para o conteúdo|fechar|mais|sobre|chi siamo|vai al contenuto|chiudi|altro|sezioni|hoofdmenu|naar inhoud|sluiten|meer|over ons|hem|meny|stäng|till innehållet|strona główna|zamknij|więcej|o nas|przejdź do treści|kapcsolat|rólunk|kezdőlap|főoldal|главная|меню|разделы|о нас|закрыть|الرئيسية|القائمة|الأقسام|من نحن|تخطي إلى المحتوى|أخبار|首页|首頁|菜单|导航|栏目|关于我们|更多|ホーム|メニュー|トップ|トップページ|ニュース|会社概要|anasayfa|ana sayfa|menü|kapat|hakkımızda|içeriğe geç|haberler|홈|메뉴',
    start:
      'skip to |skip navigation|jump to |toggle |zum inhalt|aller au |ir al |ir para |vai al |powered by|proudly powered|designed by|theme by|template by|design by',
  },
  {
    reason: REASON.search,
    whole:
      'search|search this site|search for|suche|suchen|suchbegriff|suche nach|volltextsuche|recherche|rechercher|buscar|búsqueda|buscador|pesquisar|pesquisa|busca|cerca|ricerca|zoeken|zoek|sök|szukaj|keresés|поиск|найти|بحث|ابحث|搜索|搜尋|検索|ara|arama|검색|please fill out this field',
    start: 'search the |search for:|type and hit enter|type your search|start typing|suchbegriff ',
  },
  {
    reason: REASON.login,
    whole:
      "login|log in|log-in|sign in|sign up|log out|logout|register|my account|account|my profile|profile|create account|forgot password|password|username|anmelden|abmelden|registrieren|mein konto|einloggen|benutzername|passwort|passwort vergessen|connexion|se connecter|s'inscrire|mon compte|iniciar sesión|registrarse|mi cuenta|entrar|cadastre-se|minha conta|accedi|registrati|inloggen|aanmelden|mijn account|logga in|zaloguj|zaloguj się|bejelentkezés|regisztráció|войти|вход|регистрация|تسجيل الدخول|登录|登入|注册|ログイン|会員登録|giriş|giriş yap|üye ol|로그인",
    start:
      "already have an account|already a |don't have an account|noch kein konto|sign in to|log in to|register for|welcome back",
  },
  {
    reason: REASON.share,
    whole:
      "share|shares|share this|share this article|share this story|share article|share on|share via|share link|copy link|link copied|facebook|twitter|x|linkedin|whatsapp|pinterest|reddit|instagram|youtube|tiktok|telegram|tumblr|flipboard|email|e-mail|mail|messenger|xing|threads|bluesky|mastodon|snapchat|pocket|vk|weibo|wechat|line|tweet|pin|pin it|like|follow|follow us|follow us on|email this|teilen|auf facebook teilen|auf twitter teilen|per e-mail teilen|artikel teilen|beitrag teilen|link kopieren|folgen|folgen sie uns|partager|partager sur facebook|compartir|compartir en facebook|comparte|síguenos|compartilhar|compartilhe|partilhar|siga-nos|condividi|seguici|delen|deel dit|volg ons|dela|följ oss|udostępnij|podziel się|obserwuj nas|megosztás|поделиться|подписаться|شارك|مشاركة|تابعنا|分享|分享到|シェア|シェアする|ツイート|paylaş|bizi takip edin|공유|opens in a new window|opens in new window|envoyer par e-mail|enviar por correo|enviar por e-mail|per e-mail senden|invia per email|copier le lien|copiar enlace|copiar link|link kopieren|copia link|bizi google news'te takip edin|gift this article|kaydet|dela på facebook|dela på twitter|dela artikeln|del på facebook|del artiklen|deel op facebook|udostępnij na facebooku|condividi su facebook|partilhar no facebook",
    start:
      'share on |share this |share via |share to |click to share|click to email|click to print|tweet this|follow us|follow @|follow me|find us on|like us on|join us on|auf facebook|auf twitter|auf whatsapp|per e-mail|per mail|teilen auf|partager sur|compartir en|compartilhar no|compartilhar via|condividi su|deel op|dela på|udostępnij na|поделиться в|شارك على|email this|save article|save story|save this|add to |in zwischenablage|post on ',
  },
  {
    reason: REASON.newsletter,
    whole:
      'newsletter|newsletters|sign up for our newsletter|subscribe to our newsletter|email address|your email|your email address|e-mail-adresse|ihre e-mail-adresse|newsletter abonnieren|newsletter anmelden|adresse e-mail|infolettre|boletín|boletines|correo electrónico|boletim|nieuwsbrief|nyhetsbrev|nyhedsbrev|hírlevél|рассылка|النشرة الإخبارية|النشرة البريدية|通讯|订阅邮件|メールマガジン|メルマガ|bülten|e-bülten|뉴스레터',
    start:
      "sign up for|sign up to|subscribe to our|subscribe to the|get our |get the latest|get the best|get more |get breaking|get daily|join our |join the |join thousands|enter your email|enter your e-mail|by signing up|by subscribing|by clicking|by submitting|by entering|thank you for subscribing|thanks for signing|you have been subscribed|please enter a valid|want more |never miss|don't miss |stay up to date|stay informed|stay in the know|receive our|delivered to your inbox|our newsletter|newsletter abonnieren|abonnieren sie unseren|jetzt newsletter|melden sie sich für|mit unserem newsletter|unser newsletter|inscrivez-vous à|recevez |abonnez-vous à notre|suscríbete a nuestro|suscríbete al|recibe |apúntate|inscreva-se|assine a nossa|receba |iscriviti alla|ricevi |schrijf je in|meld je aan|ontvang |prenumerera på vår|anmäl dig|zapisz się|подпишитесь на|подписывайтесь|اشترك في|订阅我们|ニュースレター|bültenimize|abone olun",
  },
  {
    reason: REASON.subscription,
    whole:
      "subscribe|subscribe now|subscription|subscriptions|subscribe today|subscriber only|subscribers only|premium|plus|donate|donate now|support us|become a member|membership|gift subscription|start free trial|free trial|abo|abonnieren|abonnement|jetzt abonnieren|abo bestellen|spenden|jetzt spenden|s'abonner|abonnez-vous|je m'abonne|faire un don|suscríbete|suscribirse|suscripción|hazte socio|assine|assinar|assine já|abbonati|abbonamento|abonneren|abonneer|word abonnee|prenumerera|bli prenumerant|subskrybuj|előfizetés|подписка|اشترك|اشترك الآن|订阅|購読|abone ol|구독|faites un don|haz una donación|dona ahora|fai una donazione|doneer nu|donera|przekaż darowiznę|поддержите нас|soutenez-nous|apóyanos|sostienici|unterstützen sie uns",
    start:
      'support local journalism. |subscribe for $|subscribe for £|subscribe for €|subscribe for only |to continue reading|to read the full|this article is for subscribers|this content is |already a subscriber|subscribe now|subscribe for|subscribe to |start your free|support our journalism|support independent|you have reached your limit|unlock this|weiterlesen mit|diesen artikel weiterlesen|sie haben bereits|dieser artikel ist |réservé aux abonnés|il vous reste|article réservé|contenido exclusivo|para seguir leyendo|conteúdo exclusivo|contenuto riservato',
  },
  {
    reason: REASON.cookies,
    whole:
      'accept|accept all|accept cookies|accept all cookies|reject|reject all|decline|manage cookies|cookie settings|cookies|cookie policy|cookie-einstellungen|i accept|i agree|got it|ok|okay|akzeptieren|alle akzeptieren|ablehnen|einstellungen|zustimmen|einverstanden|accepter|tout accepter|refuser|tout refuser|aceptar|aceptar todo|rechazar|aceitar|recusar|accetta|rifiuta|accepteren|weigeren|godkänn|acceptera|avvisa|akceptuję|akceptuj|odrzuć|elfogadom|принять|принять все|согласен|قبول|موافق|接受|同意|同意する|kabul et|reddet|동의',
    start:
      'we use cookies|this site uses cookies|this website uses cookies|our website uses cookies|our site uses cookies|we and our partners|we value your privacy|your privacy|by using this site|by continuing to|cookies help us|diese website verwendet cookies|diese website benutzt cookies|diese webseite verwendet cookies|diese seite verwendet cookies|diese website benutzen cookies|wir verwenden cookies|wir nutzen cookies|wir setzen cookies|um unsere webseite|cookies erleichtern|ce site utilise|nous utilisons des cookies|en poursuivant votre navigation|este sitio utiliza cookies|este sitio web utiliza|utilizamos cookies|usamos cookies|este site utiliza cookies|este site usa cookies|questo sito utilizza|utilizziamo i cookie|deze website gebruikt cookies|deze site gebruikt|wij gebruiken cookies|we gebruiken cookies|vi använder cookies|den här webbplatsen använder|ta strona używa|strona korzysta z plików|używamy plików cookie|ez a weboldal sütiket|мы используем cookie|этот сайт использует|на сайте используются|نستخدم ملفات تعريف الارتباط|يستخدم هذا الموقع|本网站使用cookie|我们使用cookie|当サイトではクッキー|このサイトではcookie|bu site çerez|çerezleri kullanıyoruz|sitemizde çerez',
  },
  {
    reason: REASON.comments,
    whole:
      'comments|comment|leave a comment|leave a reply|post a comment|add a comment|view comments|show comments|read comments|join the conversation|join the discussion|discuss|reply|cancel reply|report|report abuse|upvote|sort by|newest|oldest|most recent|post comment|submit comment|no comments|no comments yet|be the first to comment|comments are closed|kommentare|kommentar|kommentar schreiben|kommentar hinterlassen|schreibe einen kommentar|kommentieren|kommentar abschicken|antworten|antwort abbrechen|keine kommentare|diskussion|leserkommentare|neueste kommentare|commentaires|laisser un commentaire|répondre|réagir|comentarios|deja un comentario|dejar un comentario|responder|comentar|comentários|deixe um comentário|deixe uma resposta|commenti|lascia un commento|rispondi|reacties|reageer|geef een reactie|plaats een reactie|kommentarer|kommentera|lämna en kommentar|svara|komentarze|dodaj komentarz|odpowiedz|skomentuj|hozzászólások|hozzászólás|комментарии|комментировать|оставить комментарий|ответить|добавить комментарий|التعليقات|تعليقات|أضف تعليق|أضف تعليقا|اترك تعليقا|رد|评论|发表评论|留言|回复|コメント|コメントを残す|コメントする|返信|yorumlar|yorum yap|yorum yaz|yanıtla|댓글|disqus',
    start:
      'leave a comment|leave a reply|post a comment|view all comments|view comments|comments are|please enable javascript to view the comments|join the conversation|what do you think|have your say|your email address will not be published|deine e-mail-adresse wird nicht|ihre e-mail-adresse wird nicht|diese website verwendet akismet|this site uses akismet|du musst angemeldet sein|sie müssen angemeldet|you must be logged in|log in to comment|sign in to comment|schreib einen kommentar|schreiben sie einen kommentar|votre adresse e-mail ne sera pas|votre adresse de messagerie|tu dirección de correo electrónico no|o seu endereço de e-mail não|il tuo indirizzo email non|twój adres e-mail nie|ваш адрес email не|save my name|notify me of|benachrichtige mich|meinen namen|commenting guidelines|all comments are',
  },
  {
    reason: REASON.copyright,
    whole:
      'all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|todos os direitos reservados|tutti i diritti riservati|alle rechten voorbehouden|alla rättigheter förbehållna|wszelkie prawa zastrzeżone|minden jog fenntartva|все права защищены|جميع الحقوق محفوظة|版权所有|版權所有|無断転載を禁じます|無断転載禁止|tüm hakları saklıdır',
    start:
      '© 19|© 20|©20|©19|© copyright|copyright ©|copyright (c)|copyright 20|copyright 19|copyright by|(c) 20|all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|todos os direitos reservados|tutti i diritti riservati|alle rechten voorbehouden|wszelkie prawa zastrzeżone|все права защищены|جميع الحقوق محفوظة|حقوق النشر|版权所有|tüm hakları saklıdır|this material may not be|not to be reproduced|reproduction interdite',
  },
];
