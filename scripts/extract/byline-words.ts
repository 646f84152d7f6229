/**
 * How bylines begin, in many languages. `by`: a preposition alone; `written`: a verb with it; `author`: a noun;
 * `other`: says that somebody did something else than write (took the picture, translated, checked).
 */
export type BylineKind = 'by' | 'written' | 'author' | 'other';

export interface BylineWord {
  readonly kind: BylineKind;
  /** Offset behind the word and the colon, dash or space after it. */
  readonly end: number;
  readonly colon: boolean;
}

const WORDS: Readonly<Record<BylineKind, string>> = {
  by: 'by|von|par|por|di|door|av|af|od|przez|de la|per|od autora|vom|durch|от|від|מאת|על ידי|بقلم|من|oleh|bởi',
  written:
    'written by|words by|story by|posted by|published by|reported by|reporting by|submitted by|created by|added by|post by|article by|analysis by|opinion by|commentary by|review by|interview by|as told to|with contributions from|published on|posted on|posted in|' +
    'geschrieben von|verfasst von|gepostet von|gespeichert von|artikel von|veröffentlicht von|erstellt von|eingestellt von|publiziert von|beitrag von|ein beitrag von|ein gastbeitrag von|gastbeitrag von|gastbeitrag|ein kommentar von|kommentar von|eine analyse von|analyse von|interview von|ein interview von|eine rezension von|rezension von|text von|von unserem redakteur|von unserer redakteurin|veröffentlicht durch|' +
    'écrit par|publié par|rédigé par|posté par|propos recueillis par|un article de|article de|texte de|signé|' +
    'escrito por|publicado por|redactado por|enviado por|texto de|una crónica de|por nuestro corresponsal|texto por|postado por|redigido por|reportagem de|' +
    'scritto da|pubblicato da|a cura di|articolo di|postato da|inserito da|' +
    'geschreven door|geplaatst door|gepubliceerd door|tekst door|' +
    'skriven av|publicerad av|text av|text och foto|skrevet av|skrevet af|publisert av|lagt inn av|udgivet af|tekst af|tekst av|kirjoittanut|kirjoittaja|teksti|' +
    'napisał|napisała|opublikowane przez|opublikowano przez|dodane przez|dodał|dodała|napsal|napsala|zveřejnil|publikoval|napísal|napísala|objavio|objavila|piše|piše se|' +
    'írta|szerző|scris de|publicat de|postat de|articol de|γράφει ο|γράφει η|γράφουν οι|του|της|' +
    'yazan|hazırlayan|haber|написал|написала|опубликовал|опубликовала|опубликовано|написав|написала|опублікував|' +
    'كتب|كتبت|كتبه|كتبها|إعداد|تحرير|نشر بواسطة|כתב|כתבה|נכתב על ידי|פורסם על ידי|نوشته|نویسنده|撰文|文|執筆|取材・文|取材|ditulis oleh|penulis',
  author:
    'author|authors|byline|writer|reporter|editor|contributor|contributors|blogger|about the author|about author|' +
    'text & fotos|text und fotos|text & foto|text und bild|text und foto|texte et photos|texto y fotos|words and photos|autor|autorin|autoren|autor/in|autor*in|autor:in|autorinnen|redakteur|redakteurin|text|texte|bericht|interview|redaktion|ansprechpartner|über den autor|über die autorin|über die autoren|kommentar|kolumne|' +
    'auteur|auteure|autrice|auteurs|journaliste|rédaction|rédacteur|à propos de l’auteur|autora|autores|autor/a|texto|redacción|redactor|redactora|redação|reportagem|sobre el autor|sobre o autor|autore|autrici|autori|testo|redazione|' +
    'tekst|redactie|over de auteur|skribent|författare|reporter|journalist|forfatter|av journalist|toimittaja|autorka|autorzy|autoři|redaktor|redaktorka|cikk|újságíró|συντάκτης|συντάκτρια|συγγραφέας|δημοσιογράφος|' +
    'yazar|muhabir|editör|автор|авторы|автори|авторка|текст|корреспондент|журналист|кореспондент|الكاتب|الكاتبة|المؤلف|مراسل|מחבר|כתב|作者|记者|記者|本报记者|通讯员|编辑|責任編輯|著者|ライター|筆者|기자|글|작성자|penulis|tác giả',
  other:
    'photo by|photos by|photograph by|photographs by|photography by|pictures by|picture by|image by|images by|illustration by|illustrations by|graphic by|graphics by|video by|edited by|editing by|translated by|reviewed by|medically reviewed by|fact checked by|fact-checked by|checked by|updated by|sponsored by|presented by|powered by|designed by|produced by|directed by|photo|photos|image|images|picture|credit|illustration|video|source|via|courtesy of|' +
    'foto|fotos|foto von|fotos von|bild|bilder|bild von|bilder von|übersetzt von|quelle|kamera|regie|illustration von|grafik|ein film von|lektorat|fotografie|' +
    'photo de|photos de|crédit photo|traduit par|traduction|source|fuente|fotografía|fotografía de|traducido por|tradução|fonte|traduzione di|traduzione|foto di|beeld|vertaald door|bron|bild av|fotograf|översättning|zdjęcie|zdjęcia|fot|źródło|foto av|kuva|kép|forrás|fotó|kaynak|fotoğraf|фото|источник|перевод|переклад|джерело|المصدر|تصوير|ترجمة|צילום|צילומים|翻译|摄影|来源|撮影|写真|翻訳|사진|출처',
};

const UNSPACED = /[\u3040-\u9fff\uac00-\ud7af]/;
const BY_START = new Map<
  string,
  { readonly word: string; readonly kind: BylineKind; readonly unspaced: boolean }[]
>();
for (const kind of ['by', 'written', 'author', 'other'] as const)
  for (const word of WORDS[kind].split('|')) {
    const bucket = BY_START.get(word.slice(0, 2)) ?? [];
    bucket.push({ word, kind, unspaced: UNSPACED.test(word) });
    BY_START.set(word.slice(0, 2), bucket);
  }
for (const bucket of BY_START.values()) bucket.sort((a, b) => b.word.length - a.word.length);

const AFTER = /\s*(?:\(in\)|[*:/]in\b)?\s*[:：/／|—–・-]*\s*/uy;
const LONGEST = 40;

/** The byline's word that begins at an offset, as a word of its own or glued to a name; else null. */
export function bylineWordAt(text: string, at: number): BylineWord | null {
  const bucket = BY_START.get(text.slice(at, at + 2).toLowerCase());
  if (bucket === undefined) return null;
  const head = text.slice(at, at + LONGEST).toLowerCase();
  for (const { word, kind, unspaced } of bucket) {
    if (!head.startsWith(word)) continue;
    const next = text.charAt(at + word.length);
    if (!unspaced && next !== '' && !/[\s:：*/|—–(-]/.test(next) && !isGlued(text, at, word)) continue;
    AFTER.lastIndex = at + word.length;
    const between = AFTER.exec(text)?.[0] ?? '';
    return { kind, end: at + word.length + between.length, colon: /[:：]/.test(between) };
  }
  return null;
}

/** `ByJane`, `vonMax`, but not `DIE` or `Byzantium`. */
const isGlued = (text: string, at: number, word: string): boolean =>
  /^\p{L}?\p{Ll}+\p{Lu}\p{Ll}/u.test(text.slice(at, at + word.length + 2).replaceAll(' ', ''));
