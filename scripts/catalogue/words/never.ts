/** Capitalised words that are no subjects, in small letters. */
import { foldedToo, wordSet } from './word-set.ts';

/** Weekdays and months where they are written with a capital, or often enough by mistake. */
export const CALENDAR = wordSet(
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun',
  'mondays tuesdays wednesdays thursdays fridays saturdays sundays today yesterday tomorrow tonight',
  'january february march april may june july august september october november december',
  'jan feb mar apr jun jul aug sep sept oct nov dec',
  'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag montags sonntags heute gestern morgen',
  'januar jänner februar märz mai juni juli oktober dezember',
  'lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril juin juillet août septembre',
  'octobre novembre décembre',
  'lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto',
  'septiembre setiembre octubre noviembre diciembre',
  'lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio aprile maggio giugno luglio settembre',
  'ottobre dicembre segunda-feira terça-feira quarta-feira quinta-feira sexta-feira janeiro fevereiro março maio',
  'junho julho setembro outubro novembro dezembro',
  'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart mei augustus',
  'måndag tisdag onsdag torsdag fredag lördag söndag mandag tirsdag lørdag søndag maj augusti marts',
  'poniedziałek wtorek środa czwartek piątek sobota niedziela pazartesi salı çarşamba perşembe cuma cumartesi pazar',
  'ocak şubat nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık senin selasa rabu kamis jumat sabtu minggu',
  'понедельник вторник среда четверг пятница суббота воскресенье января февраля марта апреля мая июня июля августа',
  'сентября октября ноября декабря am pm gmt utc bst est edt cet cest pst pdt cst mst',
);

/** Months that are given names or surnames too: after a given name they stay. */
export const CALENDAR_NAMES = wordSet('april may june august mai juni juli march jan mar sol');

/** Words of page furniture, of captions and of sections. */
export const FURNITURE = foldedToo(
  wordSet(
    'advertisement advertisements adchoices ad ads advert sponsored sponsor promoted click watch read listen share',
    'subscribe newsletter newsletters newsroom podcast video videos photo photos image images picture pictures gallery',
    'file files getty_images getty shutterstock istock alamy unsplash reuters_photo ap_photo afp_photo afp_via_getty_images',
    'epa-efe handout courtesy credit caption illustration graphic infographic screenshot breaking_news breaking live updated',
    'update updates published posted modified edited reporting editing by_line byline copyright all_rights_reserved',
    'cookie cookies cookie_policy privacy privacy_policy terms_of_use terms terms_of_service contact_us about_us',
    'sign_up sign_in log_in login register menu home homepage search more read_more see_also related related_articles',
    'most_read most_popular trending comments comment reply editor editors story stories article articles opinion',
    'editorial newswire staff staff_writer correspondent exclusive watch_live view_gallery next previous back top',
    'faq q&a tl;dr note editor’s_note disclaimer affiliate_links buy_now shop_now add_to_cart follow_us tweet pinterest',
    'whatsapp_channel anzeige werbung lesen_sie_auch mehr_zum_thema foto fotos bild bilder archiv publicité lire_aussi',
    'photo_d’illustration crédit publicidad lea_también ver_más compartir pubblicità leggi_anche condividi foto_ansa',
    'publicidade leia_também compartilhe advertentie lees_ook reklama czytaj_też reklam annons läs_också реклама',
    'читайте_также фото видео subscribe_now internet web website email url http https www com html pdf',
    'aviso aviso_legal política politique contacto contact termos ficha mentions mentions_légales términos condiciones impressum datenschutz agb ilgili_haber',
    'u ok okay yes no not dear hello thanks thank god lol omg wow oh',
  ),
);

/** Words of buttons and of notes beside an article that stand in no name: they end one. */
export const PAGE_WORDS = wordSet(
  'partager publié publiée imprimer compartir comentar guardar suscríbete publicado publicada actualizado partilhar ouça assine iniciar comentários condividi abbonati accedi pubblicato',
  'impressum datenschutz agb anmelden drucken udostępnij zaloguj opublikowano paylaş поделиться подписаться опубликовано',
);

/** News agencies: as credits they are no subjects. */
export const AGENCIES = wordSet(
  'ap associated_press the_associated_press reuters afp agence_france-presse dpa deutsche_presse-agentur ansa efe',
  'agencia_efe lusa upi united_press_international tass itar-tass ria_novosti interfax xinhua kyodo kyodo_news yonhap',
  'pti press_trust_of_india ani ians pa_media press_association bloomberg_news canadian_press the_canadian_press aap',
  'apa sda ats belga anp ritzau ntb tt stt pap čtk ctk mti tanjug hina anadolu anadolu_agency ap_photo epa europa_press',
  'notimex télam telam prensa_latina antara bernama vna irna fars mehr tasnim wafa petra mena sana nna unian ukrinform',
);

/** Feasts are subjects, but neither people, nor organisations, nor places; as they are folded. */
export const FEASTS = wordSet(
  'christmas christmas_eve christmas_day boxing_day easter easter_sunday easter_monday good_friday ash_wednesday',
  'palm_sunday maundy_thursday shrove_tuesday holy_week lent advent carnival ramadan eid hajj hanukkah passover',
  'yom_kippur rosh_hashanah diwali holi lunar_new_year new_year new_years_eve new_years_day thanksgiving halloween',
  'valentines_day mothers_day fathers_day independence_day memorial_day labor_day labour_day veterans_day',
  'remembrance_day armistice_day st_patricks_day black_friday cyber_monday giving_tuesday weihnachten ostern silvester',
  'noel paques vendredi_saint navidad semana_santa viernes_santo natale pasqua venerdi_santo natal sexta_feira_santa',
);

/** Acronyms of common nouns that say something of a text, and so are topics. */
export const TOPIC_ACRONYMS = wordSet(
  'ai ev evs dna rna hiv aids gdp gps vr ar suv suvs seo nft nfts ufo ufos ngo ngos covid covid_19 lgbt lgbtq llm llms',
);

/** Acronyms of common nouns that say nothing. */
export const EMPTY_ACRONYMS = wordSet(
  'tv tvs pc pcs os it id ids hd uhd cd dvd pdf pr hr iq diy vip usb cpu gpu ram ssd led lcd api url html rpg fps xl xs xxl',
  'pov faq asap rip rsvp tba tbd eta kpi roi b2b b2c usd eur gbp kg km mph dvds cds mvp goat diy p.s ps nb cv',
);

/** What amounts are counted in, where it is written with a capital: `Millionen Euro`. */
export const UNITS = wordSet(
  'million millions millionen milliarde milliarden billion billionen mio mrd prozent euro euros cent dollar dollars pfund',
  'franken rubel meter kilometer quadratmeter hektar liter kilogramm gramm tonnen grad stunden minuten sekunden uhr',
  'el tl esslöffel teelöffel msp prise prisen ml dl cl g kg mg becher tasse tassen päckchen stück',
);
