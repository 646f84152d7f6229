/**
 * Month names and abbreviations by language, lower case and without full stops: twelve groups, `;` between
 * them, in the forms that dates have (`January`, but `stycznia`, `января`). `_` stands for a space.
 */
const MONTHS: readonly string[] = [
  // English, German, Dutch
  'january jan;february feb febr;march mar;april apr;may;june jun;july jul;august aug;september sept sep;october oct;november nov;december dec',
  'januar jänner janner jän;februar feber;märz maerz mär mrz;april;mai;juni;juli;august;september;oktober okt;november;dezember dez',
  'januari jan;februari;maart mrt;april;mei;juni;juli;augustus;september;oktober;november;december',
  // French, Catalan, Spanish, Portuguese, Italian, Romanian
  'janvier janv;février fevrier févr fév fevr;mars;avril avr;mai;juin;juillet juil;août aout;septembre;octobre;novembre;décembre decembre déc',
  'gener;febrer;març;abril;maig;juny;juliol;agost;setembre;octubre;novembre;desembre',
  'enero ene;febrero;marzo;abril abr;mayo;junio;julio;agosto ago;septiembre setiembre;octubre;noviembre;diciembre dic',
  'janeiro;fevereiro fev;março marco;abril;maio;junho;julho;agosto;setembro set;outubro out;novembro;dezembro',
  'gennaio gen;febbraio febbr;marzo;aprile;maggio mag;giugno giu;luglio lug;agosto;settembre sett;ottobre ott;novembre;dicembre',
  'ianuarie ian;februarie;martie;aprilie;mai;iunie iun;iulie iul;august;septembrie;octombrie;noiembrie noi;decembrie',
  // Swedish, Danish, Norwegian, Icelandic, Finnish, Estonian, Latvian, Lithuanian
  'januari;februari;mars;april;maj;juni;juli;augusti;september;oktober;november;december',
  'januar;februar;marts mars;april;maj mai;juni;juli;august;september;oktober;november;december desember des',
  'janúar;febrúar;mars;apríl;maí;júní;júlí;ágúst;september;október;nóvember;desember',
  'tammikuuta tammikuu;helmikuuta helmikuu;maaliskuuta maaliskuu;huhtikuuta huhtikuu;toukokuuta toukokuu;kesäkuuta kesäkuu;heinäkuuta heinäkuu;elokuuta elokuu;syyskuuta syyskuu;lokakuuta lokakuu;marraskuuta marraskuu;joulukuuta joulukuu',
  'jaanuar;veebruar;märts;aprill;mai;juuni;juuli;august;september;oktoober;november;detsember',
  'janvāris janvārī;februāris februārī;marts martā;aprīlis aprīlī;maijs maijā;jūnijs jūnijā;jūlijs jūlijā;augusts augustā;septembris septembrī;oktobris oktobrī;novembris novembrī;decembris decembrī',
  'sausio;vasario;kovo;balandžio;gegužės;birželio;liepos;rugpjūčio;rugsėjo;spalio;lapkričio;gruodžio',
  // Polish, Czech, Slovak, Slovenian, Croatian, Serbian
  'stycznia styczeń sty;lutego luty;marca marzec;kwietnia kwiecień kwi;maja;czerwca czerwiec cze;lipca lipiec lip;sierpnia sierpień sie;września wrzesień wrz;października październik paź;listopada listopad lis;grudnia grudzień gru',
  'ledna leden;února únor;března březen;dubna duben;května květen;června červen;července červenec;srpna srpen;září;října říjen;listopadu;prosince prosinec',
  'januára január;februára február;marca marec;apríla apríl;mája máj;júna jún;júla júl;augusta;septembra;októbra;novembra;decembra',
  'januarja;februarja;marca;aprila;maja;junija;julija;avgusta avgust avg;septembra;oktobra;novembra;decembra',
  'siječnja;veljače;ožujka;travnja;svibnja;lipnja;srpnja;kolovoza;rujna;;studenoga studenog;prosinca',
  'januara;februara;marta mart;aprila;maja;juna;jula;avgusta;septembra;oktobra;novembra;decembra',
  // Russian, Ukrainian, Belarusian, Bulgarian, Serbian and Macedonian
  'января январь янв;февраля февраль фев февр;марта март мар;апреля апрель апр;мая май;июня июнь июн;июля июль июл;августа август авг;сентября сентябрь сен сент;октября октябрь окт;ноября ноябрь ноя нояб;декабря декабрь дек',
  'січня січень січ;лютого лютий лют;березня березень бер;квітня квітень квіт;травня травень трав;червня червень черв;липня липень лип;серпня серпень серп;вересня вересень вер;жовтня жовтень жовт;листопада листопад лист;грудня грудень груд',
  'студзеня;лютага;сакавіка;красавіка;траўня мая;чэрвеня;ліпеня;жніўня;верасня;кастрычніка;лістапада;снежня',
  'януари;февруари;март;април;май;юни;юли;август;септември;октомври;ноември;декември',
  'јануара јануар јануари;фебруара фебруар февруари;марта март;априла април;маја мај;јуна јун јуни;јула јул јули;августа август;септембра септембар септември;октобра октобар октомври;новембра новембар ноември;децембра децембар декември',
  // Hungarian, Greek, Turkish, Albanian
  'január;február;március márc;április ápr;május máj;június jún;július júl;augusztus;szeptember szept;október;november;december',
  'ιανουαρίου ιανουάριος ιαν;φεβρουαρίου φεβρουάριος φεβ;μαρτίου μάρτιος μαρ;απριλίου απρίλιος απρ;μαΐου μαίου μάιος μαΐ μαϊ;ιουνίου ιούνιος ιουν;ιουλίου ιούλιος ιουλ;αυγούστου αύγουστος αυγ;σεπτεμβρίου σεπτέμβριος σεπ σεπτ;οκτωβρίου οκτώβριος οκτ;νοεμβρίου νοέμβριος νοε;δεκεμβρίου δεκέμβριος δεκ',
  'ocak oca;şubat şub;mart;nisan nis;mayıs;haziran haz;temmuz tem;ağustos ağu;eylül eyl;ekim eki;kasım kas;aralık ara',
  'janar;shkurt;mars;prill;maj;qershor;korrik;gusht;shtator;tetor;nëntor;dhjetor',
  // Arabic (Egypt, Levant, Maghreb), Persian, Urdu, Hebrew
  'يناير;فبراير;مارس;أبريل ابريل إبريل;مايو ماي;يونيو يونيه;يوليو يوليه;أغسطس اغسطس;سبتمبر;أكتوبر اكتوبر;نوفمبر;ديسمبر',
  'كانون_الثاني;شباط;آذار اذار;نيسان;أيار ايار;حزيران;تموز;آب;أيلول ايلول;تشرين_الأول تشرين_الاول;تشرين_الثاني;كانون_الأول كانون_الاول',
  'جانفي;فيفري;;أفريل;ماي;جوان;جويلية;أوت;;;;',
  'ژانویه;فوریه;مارس;آوریل;مه;ژوئن;ژوئیه;اوت;سپتامبر;اکتبر;نوامبر;دسامبر',
  'جنوری;فروری;مارچ;اپریل;مئی;جون;جولائی;اگست;ستمبر;اکتوبر;نومبر;دسمبر',
  'ינואר בינואר;פברואר בפברואר;מרץ במרץ מרס במרס;אפריל באפריל;מאי במאי;יוני ביוני;יולי ביולי;אוגוסט באוגוסט;ספטמבר בספטמבר;אוקטובר באוקטובר;נובמבר בנובמבר;דצמבר בדצמבר',
  // Hindi, Thai, Indonesian and Malay
  'जनवरी;फ़रवरी फरवरी;मार्च;अप्रैल;मई;जून;जुलाई;अगस्त;सितंबर सितम्बर;अक्टूबर अक्तूबर;नवंबर नवम्बर;दिसंबर दिसम्बर',
  'มกราคม;กุมภาพันธ์;มีนาคม;เมษายน;พฤษภาคม;มิถุนายน;กรกฎาคม;สิงหาคม;กันยายน;ตุลาคม;พฤศจิกายน;ธันวาคม',
  'januari;februari;maret mac;april;mei;juni jun;juli julai;agustus ogos agu;september;oktober;november nopember;desember disember',
];

const NUMBERS = new Map<string, number>();
for (const months of MONTHS)
  months.split(';').forEach((names, i) => {
    for (const name of names.split(' '))
      if (name !== '' && !NUMBERS.has(name)) NUMBERS.set(name.replace('_', ' '), i + 1);
  });

/** Months that people are called by too, or nearly: April, June, Augusta, Maja, Marta. */
const GIVEN_NAMES = new Set('april june juni juli august augusta maja marta mars'.split(' '));

/**
 * The month's number 1–12, or null. Takes one or two words in any case; where the first word is one by itself,
 * the second may be anything.
 */
export function monthNumber(words: string): number | null {
  const lower = words.toLowerCase().replaceAll('.', '');
  return NUMBERS.get(lower) ?? NUMBERS.get(lower.split(/\s/)[0] ?? '') ?? null;
}

/** Whether a word names a month and no person. */
export function isMonthName(word: string): boolean {
  const lower = word.toLowerCase().replaceAll('.', '');
  return NUMBERS.has(lower) && !GIVEN_NAMES.has(lower);
}
