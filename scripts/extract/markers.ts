import type { RelatedLink } from '../model.ts';
import { isSpace } from './block.ts';

type Kind = RelatedLink['kind'];

/** How a promotion inside an article begins, before a colon: what a reader is asked to do. */
const MARKERS: readonly (readonly [Kind, string])[] = [
  [
    'read-more',
    'read more|read also|also read|more|see also|see more|related|related story|related article|read next|don’t miss|in case you missed it|must read|recommended|lesen sie auch|lesen sie mehr|lesen sie hier|lies auch|mehr dazu|mehr zum thema|auch interessant|lesetipp|à lire aussi|lire aussi|à lire|a lire|lire également|voir aussi|lea también|lee también|le puede interesar|te puede interesar|más información|leia também|leia mais|saiba mais|veja também|leggi anche|leggi|per approfondire|lees ook|lees meer|läs också|läs även|läs mer|czytaj także|czytaj też|czytaj więcej|zobacz też|zobacz także|przeczytaj także|читайте также|смотрите также|по теме|اقرأ أيضا|اقرأ أيضاً|إقرأ أيضا|طالع أيضا|اقرأ المزيد|延伸阅读|相关阅读|相关新闻|另请参阅|関連記事|関連ニュース|あわせて読みたい|ayrıca okuyun|ilgili haber|ayrıca bakınız|קראו עוד|קראו גם|קרא עוד|διαβάστε επίσης|διαβάστε ακόμη|читайте також|관련기사|관련 기사|xem thêm|číst také|čtěte také|olvassa el|citește și',
  ],
  [
    'watch',
    'watch|watch now|watch below|watch also|watch more|video|im video|sehen sie hier|sehen sie auch|regarder|à voir|a voir|en vidéo|mira|vea también|ver video|vídeo|assista|veja o vídeo|guarda|guarda anche|bekijk|bekijk ook|se även|se också|obejrzyj|zobacz wideo|смотрите|видео|شاهد|شاهد أيضا|شاهد أيضاً|观看|视频|動画|izleyin|izle',
  ],
  [
    'listen',
    'listen|listen now|podcast|hören sie auch|im podcast|écouter|à écouter|escucha|escuche|ouça|ascolta|luister|lyssna|posłuchaj|слушайте|استمع|收听|ポッドキャスト|dinleyin',
  ],
  [
    'gallery',
    'photos|in pictures|gallery|see photos|photo gallery|pictures|bildergalerie|fotostrecke|in bildern|en images|en photos|diaporama|fotos|galería|en imágenes|em fotos|fotogallery|in beeld|in foto’s|bilder|galeria|фотогалерея|фото|بالصور|图集|写真特集|fotoğraflar',
  ],
];

/** How an embedded player's label begins: what follows is the clip's title. */
const PLAYERS =
  'click to play video|click to play|play video|watch video|video player|video laden|video abspielen|video starten|abspielen|lire la vidéo|lancer la vidéo|reproducir video|reproducir vídeo|reproduzir vídeo|assistir ao vídeo|riproduci video|riproduci il video|guarda il video|video afspelen|speel video af|bekijk de video|spela upp video|spela video|odtwórz wideo|odtwórz film|воспроизвести видео|смотреть видео|تشغيل الفيديو|播放视频|动画を再生|動画を再生|videoyu oynat';

const KINDS = new Map<string, Kind>();
for (const [kind, phrases] of MARKERS) for (const phrase of phrases.split('|')) KINDS.set(phrase, kind);
const PLAYER_PHRASES = new Set(PLAYERS.split('|'));
const LONGEST = Math.max(...[...KINDS.keys(), ...PLAYER_PHRASES].map((phrase) => phrase.length));

export interface Marker {
  readonly kind: Kind;
  /** It labels an embedded player; otherwise it asks the reader to go elsewhere. */
  readonly player: boolean;
  /** Offset behind the marker and its colon, where the title begins. */
  readonly end: number;
}

/** What a line that is nothing but a promotion's marker (`READ MORE`, `Lesen Sie auch:`) announces; else null. */
export function labelKind(text: string): Kind | null {
  if (text.length > LONGEST + 4) return null;
  const label = /^(?:[[(>»►▶•*–-]\s*)?(.+?)\s?[:：>»→]?$/u.exec(text)?.[1] ?? '';
  return label.length < 5 && !/[:：]$/.test(text) ? null : (KINDS.get(phraseOf(label)) ?? null);
}

/** As the phrases above are written: a Turkish capital İ is two characters in small letters. */
const phraseOf = (text: string): string => text.toLowerCase().replaceAll("'", '’').replaceAll('\u0307', '');

/** The promotion's or player's marker with which a text begins, such as `READ MORE: `; else null. */
export function markerAt(text: string, from = 0): Marker | null {
  const head = text.slice(from, from + LONGEST + 4);
  if (!/[:：|]/.test(head)) return null;
  const match = /^(?:[[(>»►▶•*–-]\s*)?([^:：|]{3,}?)\s?(?:[:：]|\s\|)\s*/u.exec(head.padEnd(1));
  if (match?.[1] === undefined) return null;
  const phrase = phraseOf(match[1]);
  const end = from + match[0].length;
  if (PLAYER_PHRASES.has(phrase)) return { kind: 'video', player: true, end };
  const kind = KINDS.get(phrase);
  return kind === undefined ? null : { kind, player: false, end };
}

/**
 * Where the marker begins whose colon stands at `colon`, if one does: in capitals or as a sentence begins
 * (`READ MORE:`, `Lesen Sie auch:`); else -1. For finding promotions in the middle of a line.
 */
export function markerBefore(text: string, colon: number): number {
  const end = isSpace(text.charCodeAt(colon - 1)) ? colon - 1 : colon;
  if (!LAST.has(text.charAt(end - 1).toLowerCase())) return -1;
  for (const length of LENGTHS) {
    if (length > end) continue;
    const found = text.slice(end - length, end);
    const phrase = found.toLowerCase().replaceAll("'", '’');
    if (!KINDS.has(phrase) && !PLAYER_PHRASES.has(phrase)) continue;
    if (found === found.toUpperCase() || found.charAt(0) !== phrase.charAt(0)) return end - length;
  }
  return -1;
}

// What a marker ends with: a colon after anything else, as in times, is none's.
const LAST = new Set([...KINDS.keys(), ...PLAYER_PHRASES].map((phrase) => phrase.slice(-1)));
// Longest first; the shortest are too common as the end of another word.
const LENGTHS = [...new Set([...KINDS.keys(), ...PLAYER_PHRASES].map((phrase) => phrase.length))]
  .filter((length) => length > 3)
  .sort((a, b) => b - a);
