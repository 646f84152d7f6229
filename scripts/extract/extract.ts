import type { Caption, Edtf, Extraction, RelatedLink, Source } from '../model.ts';
import { cutAuthorNotes } from './author-notes.ts';
import type { Mend } from './block.ts';
import { adoptBylines, findAuthors } from './byline.ts';
import { type Composition, compose, isBodyLabel } from './compose.ts';
import { earliest } from './dating.ts';
import { type Label, labelBlocks } from './label.ts';
import { keepLedger, textsOf } from './ledger.ts';
import { mendLostSpaces } from './lost-space.ts';
import { chooseMeta } from './meta.ts';
import { MODELS, type Models } from './models.ts';
import { type ReadPage, readPage } from './page.ts';
import { REASON } from './reasons.ts';
import { NOTHING_RECURS, type Recurring } from './recurring.ts';
import { mendSplices } from './splice.ts';

/**
 * What a scraped text says of its article, with the account of every character of it (the ledger).
 *
 * Takes the text as decoded and, as `mends`, what is to be read otherwise than it stands there (mojibake: in
 * source order, not overlapping, offsets into the text), and what of it recurs in other texts of its source: evidence
 * that it is furniture. Pure and deterministic; never throws, whatever the text. A sidecar's facts take the place of
 * what would have been guessed. `models` are for training.
 */
export function extract(
  source: Source,
  mends: readonly Mend[] = [],
  recurring: Recurring = NOTHING_RECURS,
  models: Models = MODELS,
): Extraction {
  const { text, facts } = source;
  const page = readPage(text, mends, facts, recurring, models.seams);
  const { blocks, hints, language, order } = page;
  const labels = labelBlocks(page, models);
  const authors = findAuthors(page, labels, models.authors);
  // Before the body is gathered: a byline may have been taken for a paragraph.
  adoptBylines(authors, blocks, labels, hints);
  cutAuthorNotes(authors, blocks, labels);
  const body = blocks.flatMap((_, i) => (isBodyLabel(labels[i]) ? [i] : []));
  // Spaces before splices: a mended word is evidence for neither.
  for (const [i, block] of mendLostSpaces(blocks, body, language)) blocks[i] = block;
  const paragraphs = mendSplices(blocks, body, (i) => labels[i]?.role === 'paragraph');
  const labelled = { blocks, labels, hints, layout: page.layout };
  const { chosen, dating } = chooseMeta(labelled, order, authors, models.dates);
  const composition = compose(blocks, labels, hints, paragraphs, chosen);
  // The fields are read off the ledger, so that they cannot say anything that it does not account for.
  const ledger = keepLedger(text, composition.placed);
  const captions = captionsOf(textsOf(ledger, 'caption'), textsOf(ledger, 'credit'), composition);
  const related = textsOf(ledger, 'related').map(
    (title, i): RelatedLink => ({ kind: composition.related[i] ?? 'link', title, url: null }),
  );
  return {
    title: facts.title ?? textsOf(ledger, 'title')[0] ?? null,
    deck: facts.deck ?? textsOf(ledger, 'deck')[0] ?? null,
    authors: facts.authors ?? [...new Set(textsOf(ledger, 'byline'))],
    contributors: [...new Set(textsOf(ledger, 'contributors'))],
    agency: composition.agencies[0] ?? null,
    dateline: textsOf(ledger, 'dateline')[0] ?? null,
    published:
      facts.published ??
      dating.published ??
      yearOf(page, labels) ??
      earliest(
        captions.map((caption) => caption.text),
        related.map((link) => link.title),
        order,
      ),
    modified: facts.modified ?? dating.modified,
    language,
    captions,
    related,
    blocks: textsOf(ledger, 'body').map((paragraph, i) => ({
      kind: composition.kinds[i] ?? 'paragraph',
      text: paragraph,
    })),
    ledger,
  };
}

/** Blocks above or below the headline in which the day of publication may stand. */
const NEAR = 14;

/** The year of a day near the headline of which nothing tells which number is the month. */
function yearOf({ blocks, hints }: ReadPage, labels: readonly Label[]): Edtf | null {
  const title = labels.findIndex(({ role }) => role === 'title');
  for (const [i, hint] of hints.entries()) {
    if (hint?.kind !== 'furniture' || hint.reason !== REASON.unclearDay) continue;
    const year = /\b(?:1[5-9]|20)\d\d\b/.exec(blocks[i]?.text ?? '')?.[0];
    if (year !== undefined && Math.abs(i - Math.max(0, title)) <= NEAR) return year;
  }
  return null;
}

function captionsOf(
  texts: readonly string[],
  credits: readonly string[],
  composition: Composition,
): Caption[] {
  return texts.map((text, i) => {
    const credit = composition.credits[i];
    return { text, credit: typeof credit === 'number' ? (credits[credit] ?? null) : null };
  });
}
