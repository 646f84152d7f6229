import type { SidecarImage } from '../model.ts';

/** Where a caption's text and its credit stand in a block, as offsets into its text. */
export interface CaptionParts {
  readonly text: readonly [number, number] | null;
  readonly credit: readonly [number, number] | null;
  /** Its own labels say what it is, wherever it stands. */
  readonly isSure?: true;
}

const LONGEST = 600;
const SIGNS =
  /\b(?:photos?|photograph(?:er|y)?|fotos?|fotograf[ií]?[ae]?|images?|imagen|immagine|imagem|bild|bilder|picture|pictures|picture alliance|getty|reuters|afp|ap|epa|efe|dpa|imago|ansa|lusa|anp|tt|ntb|pap|xinhua|shutterstock|unsplash|pixabay|pexels|flickr|istock|adobe stock|alamy|handout|courtesy|credit|file|archiv|archivo|archives?|illustration|illustratie|illustrazione|ilustración|ilustração|grafik|graphic|screenshot|wikimedia|zdjęcie|fot|beeld|crédit|crédito)\b|©|фото|صورة|تصوير|摄|图|攝|写真|撮影|提供|fotoğraf/iu;
const TRAILING = /\s*[([（]([^()[\]（）]{2,140})[)\]）]\.?$/u;
const LABELLED =
  /(?:^|[\s.|–—-])((?:photos?|photograph|fotos?|illustration|illustratie|illustrazione|ilustración|ilustração|photo credit|photo by|photography by|photograph by|image|images|image credit|image source|image via|image courtesy of|credit|bild|bildquelle|bildnachweis|bildrechte|quelle|crédit photo|crédits?|crédito|foto de|foto di|beeld|zdjęcie|fot\.|фото|صورة|تصوير|写真|撮影|摄影|攝影|图片来源|图|사진|fotoğraf)\s?[:：]\s?\S.{1,120}|©\s?\S.{1,100})$/iu;
// `Photo: The pier at dusk. Credit: Ann Bell`: a label each.
const BOTH_LABELLED =
  /^(?:photo|photograph|foto|image|imagen|immagine|imagem|bild|picture|beeld|zdjęcie|fot\.|kép|фото|صورة|写真|图片|fotoğraf)\s?[:：]\s?(\S.{8,400}?)\s*[(|–—-]?\s*(?:photo credit|image credit|photo|credit|credits|crédit|crédits|crédito|créditos|foto|bild|bildnachweis|quelle|source|fuente|fonte|bron|źródło|forrás|фото|تصوير|撮影|提供|来源|kaynak)\s?[:：]\s?(\S.{1,80}?)\)?\.?$/iu;
// `The pier at dusk. Drawing by A. Bell/The Quay`: who made it, behind the caption's last sentence.
const MADE_BY =
  /(?<=[.!?]\s)((?:drawing|illustration|photograph|photo|painting|map|graphic|zeichnung|illustration|foto|karte|grafik|dessin|carte|photographie|dibujo|ilustración|mapa|disegno|illustrazione|mappa|desenho|ilustração|tekening|kaart|teckning|karta|tegning|rysunek)\s(?:by|von|de|di|par|por|door|av|af)\s\p{Lu}[^.!?;]{2,60})$/iu;
const PICTURED =
  /\b(?:file|archiv|undated|handout|combination|courtesy)\s?(?:photo|picture|image|foto|bild)\b|^(?:FILE|ARCHIV|ARCHIVO)\s*[-–—]/iu;
const CREDIT_ALONE =
  /^(?:getty images|ap photo|ap images|reuters|shutterstock|unsplash|pixabay|fot\. [^.!?]{3,60}|(?:via|photo|photos|image|images|courtesy|foto|fotos|bild|credit) (?:by|of|from|via|courtesy) .+)$/iu;
const CREDIT_HOUSE =
  /^.{2,60}(?:\/|via |\| ?)\s?(?:getty(?: images)?|ap(?: photo)?|afp|reuters|shutterstock|istock|unsplash|epa|dpa|imago|alamy|ap images|efe|zuma.*|wireimage|filmmagic|picture alliance)(?:[ /,].{0,40})?$/iu;

// `【写真】The pier at dusk`: Japanese papers say what it is before it.
const BRACKETED = /^[【［[](?:写真|画像|図解|図|グラフ|地図|動画|사진|图片|图)[^】］\]]{0,12}[】］\]]/u;

/** A block that is a picture's caption, its credit, or both; null where nothing in its words says so. */
export function readCaption(text: string): CaptionParts | null {
  if (text.length > LONGEST || text.length < 5) return null;
  const parts = readParts(text);
  return BRACKETED.test(text)
    ? { ...(parts ?? { text: [0, text.length], credit: null }), isSure: true }
    : parts;
}

function readParts(text: string): CaptionParts | null {
  // Most blocks have none of a caption's signs; the expressions are slow to say so.
  const trailing = /[)\]）]\.?$/.test(text.slice(-2)) ? TRAILING.exec(text) : null;
  if (trailing?.[1] !== undefined && SIGNS.test(trailing[1]) && isCreditLike(trailing[1])) {
    const from = trailing.index + trailing[0].indexOf(trailing[1]);
    const credit = [from, from + trailing[1].length] as const;
    return { text: trailing.index > 0 ? [0, trailing.index] : null, credit };
  }
  const both = /[:：]/.test(text) ? BOTH_LABELLED.exec(text) : null;
  if (both?.[1] !== undefined && both[2] !== undefined) {
    const from = text.indexOf(both[1]);
    const credit = text.lastIndexOf(both[2]);
    return { text: [from, from + both[1].length], credit: [credit, credit + both[2].length], isSure: true };
  }
  const labelled = /[:：©]/.test(text) ? LABELLED.exec(text) : null;
  if (labelled?.[1] !== undefined && (labelled[1].length === text.length || SIGNS.test(labelled[1]))) {
    const from = text.length - labelled[1].length;
    if (from < 3) return { text: null, credit: creditAfterLabel(text, from) };
    return { text: [0, from], credit: creditAfterLabel(text, from) };
  }
  const made = text.length < 420 ? MADE_BY.exec(text.slice(-140)) : null;
  if (made?.[1] !== undefined && !/\p{Ll}{3}\s\p{Ll}{3}/u.test(made[1])) {
    const from = text.length - made[1].length;
    return { text: [0, text.slice(0, from).trimEnd().length], credit: [from, text.length] };
  }
  if (text.length < 140 && (CREDIT_ALONE.test(text) || (/[/|]|via /i.test(text) && CREDIT_HOUSE.test(text))))
    return { text: null, credit: [0, text.length] };
  return text.length < 420 && mayBePictured(text) && PICTURED.test(text)
    ? { text: [0, text.length], credit: null }
    : null;
}

/** A block that is a caption which the text's sidecar tells, with or without its credit; null for all others. */
export function readKnownCaption(text: string, images: readonly SidecarImage[]): CaptionParts | null {
  for (const { caption = '', credit } of images) {
    if (caption === '' || !text.startsWith(caption)) continue;
    const rest = text.slice(caption.length).replace(/^[\s([|–—-]+|[\s)\].]+$/g, '');
    if (rest === '') return { text: [0, caption.length], credit: null, isSure: true };
    if (rest !== credit) continue;
    const from = text.indexOf(rest, caption.length);
    return { text: [0, caption.length], credit: [from, from + rest.length], isSure: true };
  }
  return null;
}

const PICTURES = ['photo', 'picture', 'image', 'foto', 'bild'];

function mayBePictured(text: string): boolean {
  if (/^(?:FILE|ARCHIV)/.test(text)) return true;
  const lower = text.toLowerCase();
  return PICTURES.some((picture) => lower.includes(picture));
}

/** Credits are names, not sentences. */
const isCreditLike = (text: string): boolean =>
  !/[.!?]\s+\p{Lu}\p{Ll}+\s\p{Ll}+\s\p{Ll}+/u.test(text) && text.split(/\s+/).length <= 14;

function creditAfterLabel(text: string, from: number): readonly [number, number] {
  const label = /^[^:：]{1,24}[:：]\s?/.exec(text.slice(from));
  const start = from + (label?.[0].length ?? 0);
  return [start < text.length ? start : from, text.length];
}
