/** Month names and abbreviations of the languages that are read, lower case and without full stops. */
const MONTHS: readonly string[] = [
  'january jan januar jänner janner jän janvier janv enero ene janeiro gennaio gen januari jan stycznia styczeń sty ledna leden januára január januar januára января январь янв січня ocak oca يناير كانون_الثاني جانفي ιανουαρίου ianuarie tammikuuta tammikuu siječnja януари',
  'february feb febr februar feber février févr fév fevrier febrero fevereiro fev febbraio febbr februari lutego luty února únor február februára февраля февраль фев лютого şubat şub فبراير شباط فيفري φεβρουαρίου februarie helmikuuta helmikuu veljače февруари',
  'march mar märz maerz mär mrz mars marzo março marco maart mrt marca marzec března březen március március marec марта март мар березня mart مارس آذار μαρτίου martie maaliskuuta maaliskuu ožujka',
  'april apr avril avr abril abr aprile aprilie kwietnia kwiecień kwi dubna duben április apríla апреля апрель апр квітня nisan nis أبريل ابريل نيسان أفريل απριλίου huhtikuuta huhtikuu travnja април',
  'may mai mayo maio maggio mag mei maj maja května květen május máj мая май травня mayıs ماي مايو أيار μαΐου toukokuuta toukokuu svibnja',
  'june jun juni juin junio junho giugno giu czerwca czerwiec cze června červen június jún júna июня июнь июн червня haziran haz يونيو حزيران جوان ιουνίου iunie kesäkuuta kesäkuu lipnja юни',
  'july jul juli juillet juil julio julho luglio lug lipca lipiec lip července červenec július júl júla июля июль июл липня temmuz tem يوليو تموز جويلية ιουλίου iulie heinäkuuta heinäkuu srpnja юли',
  'august aug août aout agosto ago agosto augustus augusti sierpnia sierpień sie srpna srpen augusztus augusta августа август авг серпня ağustos ağu أغسطس آب اغسطس أوت αυγούστου elokuuta elokuu kolovoza',
  'september sept sep septembre septiembre setiembre setembro set settembre sett września wrzesień wrz září szeptember septembra сентября сентябрь сен сент вересня eylül eyl سبتمبر أيلول σεπτεμβρίου septembrie syyskuuta syyskuu rujna септември',
  'october oct oktober okt octobre octubre outubro out ottobre ott października październik paź října říjen október októbra октября октябрь окт жовтня ekim eki أكتوبر اكتوبر تشرين_الأول οκτωβρίου octombrie lokakuuta lokakuu октомври',
  'november nov novembre noviembre novembro listopada listopad lis listopadu november novembra ноября ноябрь ноя нояб листопада kasım kas نوفمبر تشرين_الثاني νοεμβρίου noiembrie marraskuuta marraskuu studenoga ноември',
  'december dec dezember dez décembre déc decembre diciembre dic dezembro dicembre grudnia grudzień gru prosince prosinec december decembra декабря декабрь дек грудня aralık ara ديسمبر كانون_الأول δεκεμβρίου decembrie joulukuuta joulukuu prosinca декември',
];

const NUMBERS = new Map<string, number>();
MONTHS.forEach((names, i) => {
  for (const name of names.split(' ')) if (!NUMBERS.has(name)) NUMBERS.set(name.replace('_', ' '), i + 1);
});

/** The month's number 1–12, or null. Takes one or two words in any case. */
export function monthNumber(words: string): number | null {
  const lower = words.toLowerCase().replaceAll('.', '');
  return NUMBERS.get(lower) ?? NUMBERS.get(lower.split(' ')[0] ?? '') ?? null;
}

/** Whether a text has a word that names a month by itself (not `May` or `March`, which say other things too). */
export const isMonthName = (word: string): boolean => NUMBERS.has(word.toLowerCase().replaceAll('.', ''));
