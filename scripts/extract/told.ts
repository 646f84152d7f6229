/**
 * Whether a paragraph tells what somebody said or did. A publisher that speaks of its cookies, its rights or its needs
 * quotes nobody and names no day, but news of such things does.
 */

/** Speech and judgement: who said so, ruled so, warned of it. A language's verbs and what it calls its judges. */
const TELLING: readonly string[] = [
  'said|says|told|tells|warn(?:s|ed)|ruled|argu(?:es|ed)|announced|claimed that|wrote|writes|accus(?:es|ed)|fined|sued|sues|alleg(?:es|ed)|reported that|according to (?!our|your|these|this)|lawsuits?|judges?|jury|prosecutors?|commissioners?|ministers?|ministry|senators?|lawmakers|regulators?|watchdog|parliament|court (?:heard|ruled|found|ordered|said)|recalls?|recalled|complain(?:s|ed)|admit(?:s|ted)|insist(?:s|ed)|asks|asked|begs|begged|plead(?:s|ed)|would say|used to say|reads (?:a|the|one)|explain(?:s|ed)',
  'sagt(?:e|en)?|teilt(?:e|en)?\\b.{1,80}\\bmit|mitgeteilt|mitteilte|erklärte(?:n)?|warnt(?:e|en)?|kritisiert(?:e|en)?|betont(?:e|en)?|berichtet(?:e|en)?|urteilte(?:n)?|fordert(?:e|en)?|zufolge|laut (?!unsere)|(?:hieß|heißt) es|gericht(?:s|es)?|\\p{L}+gericht|richter(?:in)?|minister(?:in|ium)?|\\p{L}+minister(?:in|ium)?|behörden?|\\p{L}+behörde|kammer|bußgeld|verurteilt(?:e|en)?|angeklagte[rn]?|kündigt(?:e|en)\\b.{1,80}\\ban|verklagt(?:e|en)?|ruft|rief(?:en)?|steht (?:auf|unter|am|seit)',
  "(?:a|ont|avait) (?:dit|déclaré|expliqué|annoncé|averti|affirmé|estimé|rappelé|précisé|condamné|jugé|demandé)|déclare|affirme|explique|assure|regrette|prévient|selon (?:l['’]|la|le|les|un|une|des)|d['’]après|a-t-(?:il|elle|on)|tribunal|juges?|ministres?|ministère|parquet|amende|député[es]*|condamnée?s?",
  'dij(?:o|eron)|dice[n]?|afirm(?:ó|a|aron)|declar(?:ó|aron)|según (?:el|la|los|las|un|una|\\p{Lu})|advirti(?:ó|eron)|anunci(?:ó|aron)|explic(?:ó|a)|señal(?:ó|a)|inform(?:ó|aron)|asegur(?:ó|a)|denunci(?:ó|a)|recuerdan?|pid(?:e|en|ió|ieron)|tribunal|juez|jueza|fiscal(?:ía)?|ministr[oa]|ministerio|multa(?:do|da)?s?|gobierno|diputad[oa]s?',
  'diss(?:e|eram)|diz(?:em)?|afirm(?:ou|am|a)|declar(?:ou|aram)|segundo (?:o|a|os|as|\\p{Lu})|alert(?:ou|aram)|avis(?:ou|aram)|anunci(?:ou|aram)|explic(?:ou|a)|inform(?:ou|aram)|pedi(?:u|ram)|lembr(?:ou|a)|tribunal|juiz|juíza|ministr[oa]|ministério|multa(?:do|da)?s?|governo|deputad[oa]s?',
  "(?:ha|hanno|aveva) (?:detto|dichiarato|spiegato|annunciato|avvertito|affermato|ricordato|chiesto|stabilito|condannato|precisato)|dice|afferma|spiega|secondo (?:il|lo|la|l['’]|i|gli|le|un|una)|tribunale|giudic[ei]|ministr[oa]|ministero|procura|multa(?:to|ta)?|multe|sanzione|garante|deputat[oiae]|condannat[oiae]",
  'zei(?:den)?|zegt|zeggen|volgens|waarschuwt|waarschuwde(?:n)?|meldt|meldde|verklaarde(?:n)?|schrijft|schreef|vindt|vertelt|vertelde(?:n)?|rechter|rechtbank|minister(?:ie)?|boete|kamerlid|toezichthouder',
  'sade|säger|sa|sagde|siger|sier|sagt|enligt|ifølge|varna(?:r|de)|advarede|advarte|advarer|meddela(?:r|de)|meddelte|skriver|skrev|förklarade|forklarede|forklarte|(?:tings|hög)?domstol\\p{L}*|tingsrätten|(?:by|lands|ting)retten|minister\\p{L}*|böter|bøder?|bot|tilsynet|datatilsynet',
  'powiedział\\p{L}*|mówi(?:ł\\p{L}*)?|stwierdził\\p{L}*|poinformował\\p{L}*|ostrzegł\\p{L}*|ostrzega|zapowiedział\\p{L}*|twierdzi|dodał\\p{L}*|według|zdaniem|sąd|sądu|sędzi\\p{L}*|minister\\p{L}*|ministr\\p{L}*|grzywn\\p{L}+|prokuratur\\p{L}+|rząd\\p{L}*',
  'сказал\\p{L}*|говорит|заявил\\p{L}*|сообщил\\p{L}*|сообща\\p{L}+|предупредил\\p{L}*|отметил\\p{L}*|рассказал\\p{L}*|пояснил\\p{L}*|объявил\\p{L}*|потребовал\\p{L}*|по (?:словам|данным|мнению)|суд(?:а|ья|ьи|у|ом)?|министр\\p{L}*|министерств\\p{L}+|оштраф\\p{L}+|штраф\\p{L}*|депутат\\p{L}*',
];

/** On which day it was: `every Friday` is none. */
const ON_A_DAY: readonly string[] = [
  '(?:on|last|since|until) (?:mon|tues|wednes|thurs|fri|satur|sun)day',
  '(?:am|seit|bis|vergangenen) (?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)',
  '(?<!chaque )(?<!tous les )(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)',
  '(?:el|este|pasado) (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)',
  '(?:na|nesta|no|neste) (?:segunda|terça|quarta|quinta|sexta|sábado|domingo)(?:-feira)?',
  '(?<!ogni )(?:lunedì|martedì|mercoledì|giovedì|venerdì)',
  '(?:op|vorige) (?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)',
  '(?:i|på) (?:mån|tis|ons|tors|fre|lör|sön|man|tirs|lør)dag(?:s|en)?',
  'we? (?:poniedziałek|wtorek|środę|czwartek|piątek|sobotę|niedzielę)',
  'во? (?:понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье)',
];

const TOLD = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[...TELLING, ...ON_A_DAY].join('|')})(?![\\p{L}\\p{N}])`,
  'iu',
);
const QUOTED = /["“”„«»‹›「」『』]/;

/** Whether somebody is quoted in a text, said to have said something, or judged, or a day is named. */
export const isToldOf = (text: string): boolean => QUOTED.test(text) || TOLD.test(text);
