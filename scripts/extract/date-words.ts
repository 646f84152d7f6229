/** Words beside a date that say what happened on that day, in the languages that are read; for lower-case text. */

/** First published. */
export const PUBLISHED =
  /publish|posted|first|date(?!\p{L})|created|on air|released|veröffentlicht|erschienen|erstellt|publiziert|online seit|datum|publié|mis en ligne|paru|publicad[oa]|publicaci[oó]n|creado|fecha|publicat|pubblicat|gepubliceerd|geplaatst|publicerad|publisert|udgivet|offentliggjort|julkaistu|birt|avaldatud|publicēts|paskelbta|opublikowan|data publikacji|dodano|vydáno|publikováno|zveřejněno|zverejnené|publikované|objavljeno|објављено|megjelen|közzétéve|опубликован|дата|опубліковано|публикувано|δημοσ[ιί]ε|αναρτ[ηή]|نشر|تاريخ|منتشر|انتشار|شائع|פורסם|תאריך|प्रकाशित|เผยแพร่|发布|發布|发表|時間|日時|公開|掲載|配信|投稿|yayın|게시|입력|등록|đăng|diterbitkan|dipublikasikan/u;

/** A verb of publishing leads right to the day: `Veröffentlicht am`, `Published on`, `Publié le`. */
export const ANNOUNCED =
  /(?:publish|post|releas|veröffentlich|erschien|publizier|publi[ée]|publica|publicat|pubblica|gepubliceerd|geplaatst|publicera|publiser|offentliggjort|udgivet|julkaistu|opublikowan|vydán|publikov|zveřejn|zverejn|objavljen|megjelen|közzétéve|опубликован|опубліков|публикуван|δημοσ[ιί]ε|نشر|פורסם|发布|發布|发表|公開|掲載|配信|投稿|yayın|게시|입력|등록)\p{L}{0,5}(?:\s(?:on|online|am|vom|den|le|el|il|op|em|kl|dnia|в|στις|في))?[\s:：|–-]*$/u;

/** Changed since. */
export const MODIFIED =
  /updat|modif|edited|revised|changed|correct|aktualisi|geändert|änderung|bearbeitet|korrigiert|stand(?!\p{L})|mis(?:e)? à jour|actualiz|actualitz|atualiz|alteração|aggiorna|bijgewerkt|gewijzigd|uppdatera|ändrad|ändring|endring|ændring|oppdatert|opdater|endret|ændret|päivitetty|muokattu|uppfært|uuendatud|atjaunots|atnaujint|aktualiz|aktuali[sz]|zmodyfik|zmenen|posodobljeno|ažurirano|ажурирано|frissít|módosít|обновл|изменен|зміни|исправлен|оновлено|змінено|актуализ|ενημ[εέ]ρωσ|ενημερώθηκε|تحديث|تعديل|به‌روز|روزرسانی|اپ ڈیٹ|עודכן|עדכון|अपडेट|अद्यतन|อัปเดต|更新|修改|最終|güncelle|değişiklik|수정|업데이트|cập nhật|diperbarui|actualizat/u;

const SAYS =
  '(?<!\\p{L})(?:says|said|wrote|commented|schreibt|schrieb|sagt|sagte|meint|kommentierte|a dit|dit|écrit|dice|dijo|disse|diz|ha detto|schreef|zegt|skriver|säger|sier|siger|kirjoitti|napisał|napisała|pisze|říká|napsal|говорит|пишет|написал|пише|diyor ki|dedi ki|írta|γράφει|λέει|يقول|قال|כתב)';

/** A reader's comment is near. */
export const COMMENTED = new RegExp(
  `${SAYS}(?!\\p{L})|(?<!\\p{L})(?:reply|replied|permalink|antworten|répondre|responder|rispondi|reageer|svara|svar|odpowiedz|ответить|відповісти|yanıtla|válasz|απάντηση)(?!\\p{L})|رد|הגב|回复|回覆|返信|より|답글`,
  'u',
);

/** Nothing but a reader's name and that he says something: the head of a comment. */
export const READER_SAYS = new RegExp(`^\\S+(?:\\s\\S+){0,2}\\s${SAYS}\\s?:$`, 'u');

/** A reader's name and that he says something stand right before. */
export const SAID = new RegExp(`\\p{L}.*${SAYS}\\s?:?\\s*$|^${SAYS}\\s?:?\\s*$`, 'u');

/** A period, a deadline or an event: what the day begins or ends. */
export const BOUND =
  /(?:^|[\s(])(?:since|from|until|till|by|through|between|before|after|born|ab|seit|bis|zum|vom|zwischen|geb\.?|depuis|jusqu['’]au|du|au|avant|après|desde|hasta|até|dal|al|fino al|van|tot|sinds|från|till|fra|til|od|do|с|до|по|из|από|έως|من|إلى|حتى|自|至|から)\s*$/u;

/** The day is led by a preposition, as in a sentence. */
export const LED = /(?:^|\s)(?:on|am|den|le|el|em|il|op|på|dnia|w dniu|dne|στις|في|ב|tarihinde)\s*$/u;

/** A picture's credit or caption. */
export const PICTURED =
  /(?<!\p{L})(?:photo|photograph|picture|image|file|foto|bild|archivbild|credit|getty|reuters|afp|crédit|cortesía|fotografía|imagem|immagine|beeld|zdjęcie|фото)(?!\p{L})|صورة|图|写真|사진/u;

/** A claim to the rights. */
export const COPYRIGHT = /©|\(c\)|copyright/u;

/** An author's name follows. */
export const BY = /(?:^|[^\p{L}])(?:by|von|par|por|di|door|av|af|od|yazan|autor|автор|بقلم|作者|記者)\s/u;

const CLOCK = '\\d{1,2}\\s?[:.h]\\s?\\d{2}(?!\\d|[.]\\d)';
const HOUR = '\\d{1,2}\\s?(?:[ap]\\.?\\s?m\\b|uhr\\b|h\\b|時|点|시)';

/** A time of day that follows a date, and one that comes before it. */
export const TIME_AFTER = new RegExp(
  `^[\\s,•·@|/t–-]{0,4}(?:um|at|à|a las|às|alle|om|kl\\.?|klo|o godz\\.|godz\\.|в|о|saat|στις|الساعة|בשעה|ώρα)?\\s?(?:${CLOCK}|${HOUR})`,
  'u',
);
export const TIME_BEFORE = new RegExp(
  `(?:${CLOCK}|${HOUR})(?:\\s?[ap]\\.?\\s?m\\.?)?(?:\\s?uhr)?(?:\\s?\\(?[a-z]{2,4}\\)?)?[\\s,•·|/–-]{0,4}(?:on|am|le|el)?\\s?$`,
  'u',
);

/** A day of the week right before a date. */
export const WEEKDAY =
  /(?:^|[^\p{L}])(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day|mo|di|mi|do|fr|sa|so|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|mandag|tirsdag|lørdag|søndag|\p{L}+tai(?:na)?|poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela|pondělí|úterý|středa|čtvrtek|pátek|neděle|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|пн|вт|ср|чт|пт|сб|вс|понеділок|вівторок|середа|четвер|п['’]ятниця|субота|неділя|pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar|δευτέρα|τρίτη|τετάρτη|πέμπτη|παρασκευή|σάββατο|κυριακή|hétfő|kedd|szerda|csütörtök|péntek|szombat|vasárnap|(?:ال)?[إا]ثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد|יום [\p{L}]['’׳])[.,]{0,2}\s*(?:(?:the|den|le|dnia|dne|der)\s)?$/u;
