import { type Block, isSpace, sliceBlock } from './block.ts';
import { camelCuts, type Lexis } from './camel.ts';
import { markerBefore } from './markers.ts';
import { REASON } from './reasons.ts';

/**
 * Splits a block where neighbours were glued together: at a sentence mark that a capital follows without a
 * space (`said Monday.A four-day`), before a promotion (`in Spain.READ MORE: …`, `Patrick WilWATCH: …`), at a
 * drawn rule (`____`), and inside what looks like one word but is two (`HomeNewsSports`, `2023By Jane Doe`). In a
 * text that is `glued`, also where more space than one stands after a sentence or before a capital: the end of a
 * paragraph was kept there.
 */
export function unglue(block: Block, source: string, lexis: Lexis, glued: boolean): Block[] {
  const { text } = block;
  const cuts = sentenceCuts(text);
  if (glued) for (const cut of gapCuts(block, source)) cuts.push(cut);
  for (const cut of promotionCuts(text)) cuts.push(cut);
  for (const cut of ruleCuts(text)) cuts.push(cut);
  for (const cut of camelCuts(text, lexis, glued)) cuts.push(cut);
  if (cuts.length === 0) return [block];
  cuts.push(text.length);
  const blocks: Block[] = [];
  let from = 0;
  for (const cut of [...new Set(cuts)].sort((a, b) => a - b)) {
    const part = sliceBlock(block, from, cut, !isSpace(text.charCodeAt(from - 1)));
    if (part !== null) blocks.push(part);
    from = cut;
  }
  return blocks;
}

/** A paragraph's last sentence, a space that does not break or several, and the next one's first. */
function gapCuts({ atoms, text }: Block, source: string): number[] {
  const cuts: number[] = [];
  let at = 0;
  for (const atom of atoms) {
    if (atom.reason === REASON.whiteSpace) {
      // Writers who put two spaces after a full stop leave a hard one and a soft one.
      if (
        source.slice(atom.start, atom.end) !== '\u00a0 ' &&
        isGap(text, at, at + 1, atom.end - atom.start > 2)
      )
        cuts.push(at + 1);
    } else if (atom.reason === null)
      for (let i = atom.text.indexOf('\u00a0'); i >= 0; i = atom.text.indexOf('\u00a0', i + 1))
        if (isGap(text, at + i, at + i + 1, false)) cuts.push(at + i + 1);
    at += atom.text.length;
  }
  return cuts;
}

function isGap(text: string, from: number, to: number, wide: boolean): boolean {
  if (!/^["“‘«„¿¡([]?\p{Lu}/u.test(text.slice(to, to + 2))) return false;
  return wide || /(?:\p{L}{2}|[\p{N})%])[.!?…]["”’»)\]]*$/u.test(text.slice(Math.max(0, from - 8), from));
}

// A quotation's author, a price, a bullet or a numbered step may follow a sentence too.
const SENTENCE_THEN =
  /(?:(?<=\p{Ll}{4})\.|(?<=\p{Ll}{2})[!?])["”’»)\]]{0,2}(?=—\p{Lu}|[$€£]\p{N}|[•©]|\p{N}{1,3}\.\s?\p{Lu})/uy;
const OLD_DATELINE = /^\p{Lu}{3,}[^.!?]*$/u;
const SENTENCE_END = /[.!?…]{1,5}["”’»)\]]{0,4}(?=["“‘«„¿¡([]?[\p{Lu}\p{Lo}])/uy;
const AFTER = /^["“‘«„¿¡([]?(?:\p{Lu}(?:\p{Ll}|[’']\p{L})|\p{Lu}\s|\p{Lu}{2,}|\p{Lo}{2})/u;
// A period after these ends no sentence; nor does one inside an address, a file name or an initialism.
const ABBREVIATION =
  /(?:^|[\s("“„])(?:dr|mr|mrs|ms|st|prof|sen|rep|gov|gen|lt|col|no|nr|vs|sr|jr|ing|hr|fr|bzw|\p{Lu})$/iu;
// What stands here begins with a capital: `OpenQuay.AI`, `Quay.Com`; but `At`, `It` and `De` begin sentences.
const DOMAIN =
  /^(?:Com|Net|Org|Info|Js|COM|NET|ORG|DE|JS|AI|IO|CO|UK|INFO|TV|EDU|GOV|EU|FR|ES|IT|NL|PL|RU|CH|AT)(?![\p{L}\p{N}])/u;
const ADDRESS = /[@/\\]|^www\./i;

function sentenceCuts(text: string): number[] {
  const cuts: number[] = [];
  for (let i = 1; i + 1 < text.length; i++) {
    // Nearly all marks have a space behind them; the expressions are asked about the others only.
    if (!isMark(text.charCodeAt(i)) || isSpace(text.charCodeAt(i + 1))) continue;
    SENTENCE_THEN.lastIndex = i;
    SENTENCE_END.lastIndex = i;
    const then = SENTENCE_THEN.exec(text);
    const end = then === null ? SENTENCE_END.exec(text) : null;
    // An old dateline has a dash there too: `SENNET, Saturday.—Three hundred`.
    if (then !== null && !(i < 60 && OLD_DATELINE.test(text.slice(0, i)))) cuts.push(i + then[0].length);
    else if (end !== null) {
      const at = cutAfter(text, i, end[0]);
      if (at > 0) cuts.push(at);
    }
    i += ((then ?? end)?.[0].length ?? 1) - 1;
  }
  return cuts;
}

const isMark = (code: number): boolean => code === 46 || code === 33 || code === 63 || code === 0x2026;

/** Where the next sentence begins after the marks `end` that stand at `index`, or 0 if none does. */
function cutAfter(text: string, index: number, end: string): number {
  let at = index + end.length;
  if (end.endsWith('"') && !isOdd(text, at)) at--;
  const before = text.slice(Math.max(0, index - 40), index);
  const after = text.slice(at, at + 24);
  const begins =
    AFTER.test(after) &&
    endsSentence(before, end.charAt(0)) &&
    !DOMAIN.test(after) &&
    !isAddress(before, after);
  return begins ? at : 0;
}

function endsSentence(before: string, mark: string): boolean {
  if (/\p{Lo}{2}$/u.test(before)) return true;
  const word = /[\p{L}\p{M}\p{N}%)”"’»€$]+$/u.exec(before)?.[0];
  if (word === undefined || (word.length < 2 && !/[\p{N})”"’»%]/u.test(word))) return false;
  if (mark !== '.') return true;
  // A number at the very beginning is a list's: `1.Foo`.
  if (/^\s*\p{N}+$/u.test(before) && before.length < 5) return false;
  return !ABBREVIATION.test(before) && !/\.\p{Lu}$/u.test(before);
}

const isAddress = (before: string, after: string): boolean =>
  ADDRESS.test(/\S*$/.exec(before)?.[0] ?? '') || /^\S*[@\\]|^\S*\/\S*\//.test(after);

/** Whether a straight quotation mark before `at` closes: there is an even number with it. */
function isOdd(text: string, at: number): boolean {
  let count = 0;
  for (let i = Math.max(0, at - 600); i < at; i++) if (text.charCodeAt(i) === 34) count++;
  return count % 2 === 0;
}

function promotionCuts(text: string): number[] {
  const cuts: number[] = [];
  for (let colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', colon + 1)) {
    const at = markerBefore(text, colon);
    if (at <= 0) continue;
    const shouted = /^\p{Lu}{2}/u.test(text.slice(at, at + 4));
    const glued = /[\p{Ll}\p{Lo}.!?”’"»)\u00a0]/u.test(text.charAt(at - 1));
    const fresh = /[.!?”"»)] $/.test(text.slice(Math.max(0, at - 2), at));
    if (glued || (fresh && shouted)) cuts.push(at);
  }
  return cuts;
}

const RULE =
  /_{3,}|\*{4,}|={4,}|-{5,}|~{4,}|—{3,}|\(BUTTON\)|\[[\w.%()-]{1,80}\.(?:png|jpe?g|gif|svg|webp)\]/gi;

function ruleCuts(text: string): number[] {
  const cuts: number[] = [];
  if (!/[_*=~—[(]|--/.test(text)) return cuts;
  RULE.lastIndex = 0;
  for (let match = RULE.exec(text); match !== null; match = RULE.exec(text))
    cuts.push(match.index, match.index + match[0].length);
  return cuts.filter((cut) => cut > 0 && cut < text.length);
}
