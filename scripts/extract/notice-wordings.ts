/**
 * How publishers word their notices, by kind. The subject stands right beside its verb (`we may earn`), or an imperative
 * or the publication itself (`this article`) opens the sentence: news says all of the same words, in another order.
 */
import { REASON, type Reason } from './reasons.ts';

export interface Notice {
  readonly reason: Reason;
  /** One of these is in it, in small letters. Most texts have none, and need no expression. */
  readonly stems: readonly string[];
  /** A text is such a notice if it matches one of each of these lists. */
  readonly says: readonly RegExp[];
  /** An article whose other paragraphs have this is about the matter, and may say anything of it. */
  readonly topic: RegExp;
}

const START = '(?:^|[.!?:;|…©•*)\\]–—] ?)';
const oneOf = (...wordings: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${wordings.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
const atStart = (...wordings: readonly string[]): RegExp =>
  new RegExp(`${START}(?:${wordings.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
/** Up to so many words between. */
const gap = (most: number): string => `(?: \\S+){0,${most}}? `;

const EARNS = [
  `we(?: (?:may|might|will|can|could|sometimes|often))?(?: also)? (?:earn|receive|get|make|collect|be paid|be compensated)(?! no )${gap(4)}(?:commissions?|compensation|fees?|share|percentage|portion)`,
  `(?:may|might) (?:also )?(?:earn|receive|get|make|collect)${gap(4)}(?:commissions?|compensation|share|percentage|portion)(?= .{0,80}\\b(?:on|through|from|by) (?:our|this) (?:\\w+ )?(?:site|website|page|pages|links?|articles?))`,
  'may earn (?:an? )?affiliate commissions?',
  `(?:this|our|these|my) (?:posts?|articles?|pages?|sites?|websites?|story|stories|guides?|reviews?|content|newsletter)(?: and [^.]{1,40})?(?: may)? (?:contains?|includes?|uses?|has|have)${gap(3)}affiliate links?`,
  `(?:we|i)(?: \\w+)? (?:use|include|add|participate in|have)${gap(4)}affiliate (?:links?|marketing|partnerships?|programs?|programmes?)`,
  'as an? \\S+ (?:associate|affiliate),? (?:i|we) earn',
  `(?:erhalten|bekommen|verdienen|erhält|bekommt) (?:wir|die redaktion|der verlag)${gap(8)}provision(?:en)?`,
  `wir(?: \\S+){0,6} provision(?:en)? (?:erhalten|bekommen|verdienen)`,
  `wir (?:erhalten|bekommen|verdienen)${gap(8)}provision(?:en)?`,
  `(?:dieser|diese|dieses|unser|unsere) (?:artikel|beitrag|text|seite|website|webseite)(?: \\S+)? enthält${gap(3)}(?:affiliate|partner|provisions)-?links?`,
  `nous (?:pouvons|pourrions|touchons|percevons|recevons)${gap(4)}(?:commissions?|rémunération)`,
  `(?:cet article|cette page|ce site)(?: peut)? (?:contient|contenir)${gap(3)}liens?${gap(2)}affili\\p{L}+`,
  `(?:podemos|podríamos)(?: \\S+)? (?:recibir|ganar|obtener|cobrar|percibir|llevarnos)${gap(3)}comisi(?:ón|ones)`,
  `(?:recibimos|ganamos|obtenemos|cobramos|percibimos)${gap(3)}comisi(?:ón|ones)`,
  `(?:podemos|poderemos)(?: \\S+)? (?:receber|ganhar|obter)${gap(3)}comiss(?:ão|ões)`,
  `(?:recebemos|ganhamos|obtemos)${gap(3)}comiss(?:ão|ões)`,
  `(?:potremmo|possiamo)(?: \\S+)? (?:ricevere|guadagnare|ottenere|percepire)${gap(3)}commission[ei]`,
  `(?:riceviamo|guadagniamo|otteniamo|percepiamo)${gap(3)}commission[ei]`,
  `(?:ontvangen|verdienen|krijgen) (?:wij|we)${gap(5)}commissie`,
  `(?:wij|we) (?:ontvangen|verdienen|krijgen)${gap(5)}commissie`,
  `(?:vi (?:kan (?:få|tjäna|tjene|motta|modtage)|får|tjänar|tjener|modtager|mottar)|(?:kan|får|tjänar|modtager) vi)${gap(4)}(?:provision|kommission|provisjon)`,
  `(?:możemy (?:otrzymać|otrzymywać|zarobić)|otrzymujemy|zarabiamy)${gap(3)}prowizj\\p{L}+`,
  `мы (?:можем )?(?:получить|получать|получаем|зарабатываем)${gap(3)}комисси\\p{L}+`,
];

/** Agents and brokers earn commissions too, but not by links. */
const BY_LINKS = oneOf(
  '(?:through|via|on|clicking|our|these|this|those|affiliate|retail|some|an?|über|durch|diese[nrs]?|de[nr]|einen|unsere[nr]?|estos|nuestros|un|pelos|destes|nossos|tramite|nostri|questi|onze|deze|een|våra|dessa|vores) (?:\\S+ )?links?',
  '(?:if|when|should) you (?:buy|purchase|click|book|order|shop)|(?:through|on) our (?:site|website|page)|affiliate(?:[- ]?links?)?|partner-?links?|qualifying purchases',
  'liens?|enlaces?|länk(?:ar|arna)?|lenker?|linków|linki|linku|linka|ссылк\\p{L}+',
);

const USES_COOKIES = oneOf(
  `we(?: and our \\w+)?(?: (?:also|may|only))? (?:use|set|store|place)${gap(3)}cookies?`,
  `(?:this|our) (?:web ?)?(?:site|page|blog|services?)(?: also)? (?:uses?|sets?|places?|stores?)${gap(4)}cookies?`,
  'we need your permission to use cookies|unable to verify if you have consented|nous vous informons(?: \\S+){0,20} cookies',
  'uses? cookies(?= )[^"]{0,200} our (?:privacy|cookie|data) (?:policy|notice)',
  'our (?:use of cookies|cookie (?:policy|notice|statement))',
  `wir(?: \\S+){0,4}? (?:verwenden|nutzen|setzen|benutzen|speichern)${gap(4)}cookies?`,
  `(?:verwenden|nutzen|setzen|benutzen) wir${gap(5)}cookies?`,
  'wir(?: \\S+){0,3} cookies? (?:verwenden|nutzen|setzen|benutzen|einsetzen)',
  `(?:diese[rs]?|unser[es]?) (?:web|internet)?(?:site|seite|seiten|angebot|auftritt|portal|homepage)(?: \\S+)? (?:verwende[nt]|nutz(?:t|en)|setz(?:t|en)|benutz(?:t|en)|speicher[nt])${gap(3)}cookies?`,
  `nous (?:utilisons|employons|déposons)${gap(5)}cookies?`,
  `(?:ce|notre) site(?: \\S+)? (?:utilise|dépose)${gap(3)}cookies?`,
  `(?:usamos|utilizamos|empleamos)${gap(4)}cookies?`,
  `(?:est[ea]|nuestr[oa]|noss[oa]) (?:sitio|site|página|web)(?: web)? (?:usa|utiliza)${gap(3)}cookies?`,
  `(?:usiamo|utilizziamo)${gap(4)}cookies?`,
  `(?:questo|nostro) sito(?: web)? (?:usa|utilizza)${gap(3)}cookies?`,
  `(?:(?:wij|we) (?:gebruiken|plaatsen)|(?:gebruiken|plaatsen) (?:wij|we))${gap(4)}cookies?`,
  `(?:deze|onze) (?:web)?site (?:gebruikt|plaatst)${gap(3)}cookies?`,
  `(?:vi (?:använder|bruger|bruker|anvender)|(?:använder|bruger|bruker) vi)${gap(4)}(?:cookies?|kakor|informasjonskapsler)`,
  `(?:den här|denna|denne|dette|vår|vores?) (?:webbplats(?:en)?|sajt(?:en)?|nettsted(?:et)?|website|hjemmeside)(?: \\S+)? (?:använder|bruger|bruker)${gap(3)}(?:cookies?|kakor|informasjonskapsler)`,
  `(?:używamy|stosujemy|wykorzystujemy)${gap(5)}(?:cookies?|ciasteczek)`,
  `(?:ta|nasza) strona (?:używa|korzysta)${gap(4)}(?:cookies?|ciasteczek)`,
  `мы используем${gap(3)}(?:cookie\\p{L}*|куки)`,
  `(?:этот|наш) сайт использует${gap(3)}(?:cookie\\p{L}*|куки)`,
);

/** Cookies are baked too. */
const ON_THE_WEB = oneOf(
  'technolog\\p{L}+|browse\\p{L}*|navigat\\p{L}+|web\\p{L}*|(?:site|page|visit|ad|setting|preference|service)s?|experience|content|personali[sz]\\p{L}+|analy[sz]\\p{L}+|privacy|consent\\p{L}*|trackers|traffic|advertis\\p{L}+',
  '\\p{L}*(?:seiten?|technologien|einstellungen|werbung|angebot\\p{L}*|dienste\\p{L}*|datenschutz\\p{L}*|nutzererfahrung|erlebnis|inhalte)',
  'fréquentation|expérience|publicités?|contenus?|confidentialité|audience|sitio|página|experiencia|contenidos?|publicidad|privacidad|navegación|experiência|conteúdos?|publicidade|privacidade|navegação|sito|esperienza|contenuti|pubblicità|pagine',
  'advertenties|inhoud|ervaring|bezoek\\p{L}*|webbplats\\p{L}*|upplevelse\\p{L}*|innehåll\\p{L}*|annonser|oplevelse\\p{L}*|indhold|opplevelse\\p{L}*|innhold|stron\\p{L}+|serwis\\p{L}*|reklam\\p{L}*|treści|сайт\\p{L}*|реклам\\p{L}+|контент\\p{L}*',
);

const RIGHTS =
  'all rights reserved|alle rechte vorbehalten|tous droits (?:de reproduction )?réservés|todos los derechos reservados|todos os direitos reservados|tutti i diritti (?:sono )?riservati|alle rechten voorbehouden|alla rättigheter förbehållna|wszelkie prawa zastrzeżone|все права защищены';

const LEGAL = [
  `(?<=[.!?:|,©•] ?|^|cop\\. )(?:${RIGHTS})(?=\\s*(?:[.|;©(]|$|(?:by|for) [^.]{2,60}\\.?))`,
  `${START}(?:(?:this material|the (?:material|content)s? (?:on|of|in) (?:this|our) \\p{L}+) (?:may|can) ?not|no part of this (?:site|website|publication|article|page|work) may) be (?:reproduced|published|copied|broadcast|rewritten|redistributed|distributed|used)`,
  `${START}(?:your )?(?:use of|registration on)[^.]{0,60} th(?:is|e) (?:web)?site constitutes`,
  `${START}by (?:signing up|registering|subscribing|submitting|providing|clicking|using (?:this|our) (?:web)?site|continuing)[^.]{0,80},? you (?:agree|accept|consent|acknowledge)[^.]{0,60} our`,
  `(?:here|this (?:article|post|page|column|site|website|blog|content)|these pages|our (?:content|website|site))(?= )[^.]{0,80} for (?:\\p{L}+ (?:and|or|&) )?(?:informational|educational|information) purposes(?= only)[^.]{0,80}\\badvice`,
  'for (?:\\p{L}+ (?:and|or|&) )?(?:informational|educational|information) purposes(?= only)[^.]{0,160} advice[^"]{0,200} your (?:own )?(?:physician|doctor|lawyer|pharmacist|adviser|advisor)',
  `${START}(?:(?:this|our) (?:article|post|column|site|website|content|information)|the (?:information|content)s? (?:on|in|contained|provided|presented) [^.]{0,40})(?: \\S+){0,14}? (?:does|do|is|are) not(?: \\S+){0,4}? (?:constitute|replace|substitute|intended|meant)[^.]{0,60} advice`,
  `${START}(?:dieser (?:artikel|text|beitrag)|diese (?:seite|informationen|inhalte)|die (?:informationen|inhalte|angaben) (?:auf|in) dieser[^.]{0,40})(?: \\S+){0,4} (?:ersetz(?:t|en)|ist|sind|stell(?:t|en))(?: \\S+)? kein[^.]{0,60}\\p{L}*beratung`,
  `${START}(?:cet article|ces informations|les informations (?:contenues|publiées|présentées)[^.]{0,40}) ne (?:remplacent?|constituent?)[^.]{0,60} (?:conseil|avis|consultation)`,
  `${START}(?:est[ea] (?:artículo|contenido|información)|la información (?:contenida|publicada) [^.]{0,40}) no (?:sustituye|reemplaza|constituye)[^.]{0,60} (?:asesoramiento|consejo|consulta)`,
  `${START}(?:est[ea] (?:artigo|conteúdo|informação)) não (?:substitui|constitui)[^.]{0,60} (?:aconselhamento|conselho|consulta)`,
  `${START}(?:quest[oe] (?:articolo|informazioni|contenuto)) non (?:sostituisc\\p{L}+|costituisc\\p{L}+)[^.]{0,60} (?:parere|consulenza|consiglio)`,
  `${START}(?:dit artikel|deze informatie) (?:is geen|vervangt geen)[^.]{0,40} advies`,
];

const LETTERS = [
  '(?:sign up|subscribe)(?= )[^.!?:]{0,160} (?:your (?:inbox|mailbox|email)|newsletters?)(?= )(?=[^.!?]{0,60}\\b(?:here|now|today|free|daily|weekly|every \\p{L}+|each \\p{L}+))',
  '(?:sign up|subscribe)(?= )[^.!?:]{0,60} (?:our|his|her|this)(?: \\S+){0,4} newsletters?',
  '(?:get|have|receive)(?= )[^.!?]{0,120} (?:delivered|sent|straight|direct|directly|right) (?:\\p{L}+ )?(?:to|in|into) your inbox',
  '(?:get|have|receive)(?= )[^.!?]{0,120} (?:in|to|into) your (?:inbox|mailbox)(?=[^.!?]{0,40}\\b(?:every|each|daily|weekly|free))',
  '(?:erhalten sie|erhalte|bekommen sie)(?= )[^.!?]{0,100} (?:in (?:ihr|dein|ihrem|deinem) (?:postfach|posteingang)|per e-?mail)',
  'recevez(?= )[^.!?]{0,100} votre (?:boîte (?:mail|e-mail|de réception)|messagerie)',
  '(?:recibe|reciba|recibí)(?= )[^.!?]{0,100} (?:tu|su) (?:correo|bandeja de entrada|buzón)',
  'receba(?= )[^.!?]{0,100} (?:seu|sua) (?:e-?mail|caixa de entrada)',
  'ricevi(?= )[^.!?]{0,100} tua (?:casella|posta|e-?mail)',
  '(?:listen|subscribe)(?= )[^.!?]{0,80} wherever you (?:get|listen to|find) (?:your )?podcasts(?=[.!]|$)',
  'click here to (?:subscribe|sign up|get the (?:\\S+ ){1,4}app)',
  'this (?:article|story|essay) (?:was featured|first appeared|originally appeared) in [^.!?]{3,60} newsletter(?=\\. (?:sign up|subscribe))',
  '(?:melden sie sich|melde dich|abonnier(?:e|t|en sie))(?= )[^.!?]{0,60} (?:unser\\p{L}*|den|hier)(?: \\S+){0,3} \\p{L}*-?newsletter',
  '(?:inscrivez-vous|abonnez-vous|recevez|inscris-toi)(?= )[^.!?]{0,60} (?:notre|nos|cette)(?: \\S+)? (?:newsletters?|infolettres?|lettres?)',
  '(?:suscríbe(?:te|se)|apúnta(?:te|se)|regístrate)(?= )[^.!?]{0,60} (?:nuestro|nuestra|nuestros)(?: \\S+)? (?:boletín|boletines|newsletter)',
  '(?:assine|inscreva-se|cadastre-se|receba|subscreva)(?= )[^.!?]{0,60} (?:nossa|nosso)(?: \\S+)? (?:newsletter|boletim)',
  '(?:iscriviti|iscrivetevi|ricevi)(?= )[^.!?]{0,60} nostra (?:newsletter|mailing list)',
  '(?:schrijf je|meld je|abonneer je)(?= )[^.!?]{0,60} (?:onze|deze)(?: \\S+)? nieuwsbrie(?:f|ven)',
  '(?:prenumerera på|anmäl dig|tilmeld dig|meld deg)(?= )[^.!?]{0,60} (?:vårt|vores|vår|våra)(?: \\S+)? (?:nyhetsbrev|nyhedsbrev)',
  '(?:zapisz się|subskrybuj)(?= )[^.!?]{0,60} nasz\\p{L}*(?: \\S+)? newsletter\\p{L}*',
  '(?:подпишитесь|подписывайтесь)(?= )[^.!?]{0,60} наш\\p{L}*(?: \\S+)? (?:рассылк\\p{L}+|телеграм\\p{L}*|telegram\\p{L}*|канал\\p{L}*)',
];

export const NOTICES: readonly Notice[] = [
  {
    reason: REASON.disclosure,
    stems:
      'commission|compensation|affili|provision|share of|portion|comisi|comiss|prowizj|provisjon|kommission|комисси'.split(
        '|',
      ),
    says: [oneOf(...EARNS), BY_LINKS],
    // Small letters: a Commission is a body.
    topic:
      /\b(?:commissions?|affiliates?|Provision(?:en)?|comisi(?:ón|ones)|commissie|provision(?:er)?|prowizj\S*)\b|comiss(?:ão|ões)|комисси/u,
  },
  {
    reason: REASON.cookies,
    stems: ['cookie', 'куки', 'kakor', 'ciasteczek', 'informasjonskapsler'],
    says: [USES_COOKIES, ON_THE_WEB],
    topic: /cookie|куки|kakor|ciastecz|informasjonskaps/iu,
  },
  {
    reason: REASON.legal,
    stems:
      'reserved|may not be|can be|may be|constitutes|you agree|you accept|you consent|advice|vorbehalten|réservés|reservados|riservati|voorbehouden|förbehållna|zastrzeżone|защищены|beratung|conseil|avis|consult|asesoramiento|consejo|conselh|parere|consiglio|advies'.split(
        '|',
      ),
    says: [new RegExp(`(?:${LEGAL.join('|')})(?![\\p{L}\\p{N}])`, 'iu')],
    topic:
      /copyright|urheberrecht|droits? d['’]auteur|derechos de autor|direitos autorais|diritto d['’]autore|auteursrecht|upphovsrätt|ophavsret|opphavsrett|praw\p{L}* autorsk|авторск/iu,
  },
  {
    reason: REASON.newsletter,
    stems:
      'inbox|postfach|posteingang|per e-mail|boîte|messagerie|correo|bandeja|buzón|seu e-mail|caixa de|casella|click here|mailbox|your email|newsletter|podcasts|infolettre|lettre|bolet|mailing list|nieuwsbrie|nyhetsbrev|nyhedsbrev|рассылк|телеграм|telegram|канал'.split(
        '|',
      ),
    says: [atStart(...LETTERS)],
    topic:
      /newsletter|podcast|mailing list|inbox|spam|infolettre|boletín|boletim|nieuwsbrie|nyhetsbrev|nyhedsbrev|рассылк/iu,
  },
];
