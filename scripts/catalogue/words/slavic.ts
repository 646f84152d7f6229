/** Russian, Ukrainian and Polish words by which people are told; names and titles there change their endings. */
import { wordSet } from './word-set.ts';

/** Usual given names, in the nominative and in small letters; Polish ones stand in {@link import('./given.ts')}. */
export const CYRILLIC_GIVEN_NAMES = wordSet(
  'александр александра алексей алена алёна алина алиса алла анастасия анатолий ангелина андрей анжела анна антон антонина аркадий арсений артем артём артур борис богдан вадим валентин валентина валерий валерия варвара',
  'василий вера вероника виктор виктория виталий владимир владислав всеволод вячеслав галина геннадий георгий герман глеб григорий дарья денис диана дмитрий ева евгений евгения егор екатерина елена елизавета ефим жанна',
  'зинаида зоя иван игорь илья инна иннокентий ирина карина кирилл клавдия константин ксения лариса лев леонид лидия лилия любовь людмила маргарита марина мария марк матвей михаил надежда наталия наталья никита николай',
  'нина оксана олег олеся ольга павел петр пётр полина раиса регина римма роман руслан светлана семен семён сергей софия софья станислав степан тамара таисия татьяна тимофей тимур ульяна федор фёдор филипп эдуард элеонора',
  'эльвира эмма юлия юрий яков яна ярослав',
  'олексій андрій василь віктор вікторія володимир галина ганна григорій дмитро євген євгенія ігор ірина катерина леонід лідія любов людмила марія микола михайло наталія олександр олександра олена остап павло петро сергій',
  'світлана тарас тетяна юлія юрій ярослав богдана оксана соломія степан роман',
);
/** Of men, though they end like women’s. */
export const MENS_IN_A = wordSet('никита илья микола данила лука кузьма');
/** Of women, though they end like men’s. */
export const WOMENS_IN_SOFT = wordSet('любовь любов');

const stems = (list: string, ending: string): RegExp =>
  new RegExp(`^(?:${[...wordSet(list)].join('|')})${ending}$`, 'u');

const CYRILLIC_ROLES = stems(
  'президент премьер премьер-министр министр вице-премьер губернатор вице-губернатор мэр глав спикер депутат сенатор прокурор судь адвокат следовател посол генерал полковник майор капитан лейтенант командир директор гендиректор заместител ' +
    'председател секретар руководител начальник лидер координатор инспектор инженер архитектор строител профессор академик учён учен доцент ректор декан учител учительниц преподавател воспитател врач хирург медсестр фельдшер фермер рыбак ' +
    'рыбач водител машинист пилот лётчик моряк писател писательниц поэт поэтесс художник художниц музыкант певец певиц актёр актер актрис режиссёр режиссер тренер футболист журналист журналистк корреспондент редактор ведущ эксперт аналитик ' +
    'экономист историк биолог эколог археолог физик химик метеоролог священник епископ патриарх жительниц пенсионер пенсионерк студент студентк библиотекар хранител смотрител предпринимател основател владелец владелиц директриц начальниц ' +
    'очевидец свидетел активист активистк волонтёр волонтер секретарь міністр президентк голов мер директорк вчител вчительк лікар письменник письменниц письменник речник речниц керівник очільник очільниц посадовець',
  '(?:[аяуюыиіеоёйь]|ом|ем|ою|ой|ей|ам|ям|ами|ями|ах|ях|ов|ев|ый|ий|ого|ему|ому|ым|ая|ую|ові|еві|ця|цю|цем|ца|цу|цом|це)?',
);
const POLISH_ROLES = stems(
  'prezydent premier minist wiceminist wojewod starost wicestarost burmistrz wójt wójci sołtys marszał senator pose?ł posłank radn prokurator sędzi adwokat mecenas general generał pułkownik komendant rzecznicz rzecznik dyrektor dyrektork ' +
    'prezes wicepreze przewodnicząc kierownik kierownicz lider lidere profesor doktor rektor dziekan nauczyciel nauczycielk lekar lekark chirurg pielęgniar pielęgniark ordynator inżynier architekt rolnik rybak kapitan pilot kierowc pisarz ' +
    'pisark poet poetk malark malarz muzyk aktor aktork reżyser reżyserk trener trenerk piłkarz dziennikar dziennikark redaktor redaktork ekspert ekspertk ekonomist historyk histor biolog archeolog biskup arcybiskup ksiądz proboszcz mieszkan ' +
    'mieszkank właściciel właścicielk bibliotekar bibliotekark działacz działaczk',
  '(?:[aąeęiyouó]|em|om|ami|ach|owi|ów|owie|ą|ka|iem|ego|emu|ej|ym|ra|rze|rem|rowi|ru|ek|ka|kiem|kowi|ce|ki|kę|ką|iec|ca|cem|ka|z|sa|sem)?',
);

/** Whether a word says what somebody is, in whatever case. `language`: a tag; others have no such words here. */
export function isSlavicRole(word: string, language: string | null | undefined): boolean {
  if (isCyrillic(language)) return CYRILLIC_ROLES.test(word);
  return isPolish(language) && POLISH_ROLES.test(word);
}

/** `pl` of `pl-PL`; asked of every word, so that most tags, which have two letters, cost nothing. */
export const baseOf = (language: string | null | undefined): string =>
  language?.length === 2 ? language : (language?.split('-', 1)[0] ?? '');

/** Whether a language is Russian, Ukrainian or Belarusian. */
export function isCyrillic(language: string | null | undefined): boolean {
  const base = baseOf(language);
  return base === 'ru' || base === 'uk' || base === 'be';
}

const isPolish = (language: string | null | undefined): boolean => baseOf(language) === 'pl';

/** Whether an office’s genitive may stand between title and name: `министра транспорта области`. */
export const declines = (language: string | null): boolean => isCyrillic(language) || isPolish(language);

const CYRILLIC_PLACES = stems(
  'город городок остров посёлок посел деревн сел село станиц хутор рек озер озеро пролив залив бухт мыс пос порт район област кра улиц площад станци гор полуостров селищ міст річк острів район',
  '(?:[аяуюыиіеёоьй]|а|е|ом|ем|ой|ей|ью|ю|к[аеу]|ку|ком|ке|ова|лок|лка|лке|лку|ові|ах|ях)?',
);
const POLISH_PLACES = stems(
  'miast miastecz wsi wieś miejscowośc miejscowość gmin osad dzielnic pobliski pobliskie',
  '(?:[aeęiyo]|ą|ie|em|ka|ku|ko|go|m|j|ci)?',
);

/** Whether a word before a name says that it is a place’s, in whatever case; `pobliskiego` too: nearby. */
export function isSlavicPlaceNoun(word: string, language: string | null): boolean {
  if (isCyrillic(language)) return CYRILLIC_PLACES.test(word);
  return isPolish(language) && POLISH_PLACES.test(word);
}

/** `Щучий пролив`, `Красная площадь`: what a place is, after an adjective with a capital, in the nominative. */
export const isNamedPlace = (adjective: string, noun: string): boolean =>
  (/[ыио]й$/u.test(adjective) && MASCULINE_PLACES.has(noun)) ||
  (/(?:ая|яя)$/u.test(adjective) && FEMININE_PLACES.has(noun)) ||
  (/[ое]е$/u.test(adjective) && NEUTER_PLACES.has(noun));

const MASCULINE_PLACES = wordSet(
  'пролив залив мыс остров хребет океан канал район край проспект мост вокзал',
);
const FEMININE_PLACES = wordSet('бухта гора река улица площадь область губа коса');
const NEUTER_PLACES = wordSet('озеро море водохранилище плато шоссе');
