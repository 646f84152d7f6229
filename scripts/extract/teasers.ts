import { type Prose, weightOf } from './prose.ts';
import type { SaidBlocks } from './zones.ts';

/** So many headlines one after the other are a list of other articles: no article has so many lines without a full stop. */
const LIST = 20;
/** Of the lines of a list so many end no sentence; never two in a row do. */
const SHARE = 0.9;
/** By weight: shorter lines are of every list, and longer ones paragraphs. */
const SHORTEST = 40;
const LONGEST = 260;
/** Cut off to fit its place. */
const CUT_OFF = /(?:\.\.|…)$/;

/**
 * Whether each block stands in a long list of other articles' headlines, which a page with much around its article has
 * below it, each as long as a sentence of it. What has a hint, or is shorter than a headline, may stand between them.
 */
export function inTeaserList({ blocks, prose, hints }: SaidBlocks): Uint8Array {
  const found = new Uint8Array(blocks.length);
  let list: number[] = [];
  let headlines = 0;
  /** The last block, where it ends a sentence: it is in the list if the list goes on. */
  let ended: number | null = null;
  const close = () => {
    if (headlines >= LIST && headlines >= list.length * SHARE) for (const i of list) found[i] = 1;
    list = [];
    headlines = 0;
    ended = null;
  };
  prose.forEach((one, i) => {
    const weight = weightOf(one);
    if (hints[i] !== null || weight < SHORTEST) return;
    if (weight < LONGEST && isHeadline(one, blocks[i]?.text ?? '') && blocks[i + 1]?.glued !== true) {
      if (ended !== null && headlines > 0) list.push(ended);
      list.push(i);
      headlines++;
      ended = null;
    } else if (ended !== null || weight >= LONGEST) close();
    else ended = i;
  });
  close();
  return found;
}

/** Scripts without spaces may have no full stops either. */
const isHeadline = (prose: Prose, text: string): boolean =>
  prose.unspaced < 10 && prose.small > 0 && (!prose.endsSentence || CUT_OFF.test(text));
