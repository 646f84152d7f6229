/** Puts together what the text says, what people said beside it, and what the archive knows. */
import type {
  Article,
  ArticleFacts,
  ArticleImage,
  Caption,
  Extraction,
  Provenance,
  SidecarFacts,
  Subject,
} from '../model.ts';
import { toMarkdown } from './markdown.ts';

export interface Parts {
  readonly id: string;
  readonly slug: string;
  readonly extraction: Extraction;
  readonly facts: SidecarFacts;
  /** From the sidecar, the settings or the address; null where nobody says. */
  readonly publisher: string | null;
  /** Last parts of the addresses that it had before, as a person named them. */
  readonly formerly?: readonly string[];
  readonly subjects: readonly Subject[];
  readonly captures: readonly string[];
  /** With paths relative to the content folder. */
  readonly images: readonly ArticleImage[];
  readonly provenance: Provenance;
}

/** The article as it is written when no person has edited it. What nobody says is left out. */
export function composeArticle({
  id,
  slug,
  extraction,
  facts,
  publisher,
  formerly = [],
  subjects,
  captures,
  images,
  provenance,
}: Parts): Article {
  const { images: figures, captions } = captionImages(images, extraction.captions);
  const said: { [Name in keyof ArticleFacts]: ArticleFacts[Name] | null } = {
    id,
    title: titleOf(extraction),
    deck: extraction.deck,
    authors: extraction.authors,
    contributors: extraction.contributors,
    agency: extraction.agency,
    dateline: extraction.dateline,
    published: extraction.published,
    modified: extraction.modified,
    publisher,
    url: facts.url ?? null,
    formerly,
    language: extraction.language,
    subjects,
    images: figures,
    captions: captions.map(({ text, credit }) => ({ text, ...(credit === null ? {} : { credit }) })),
    related: extraction.related.map(({ kind, title, url }) => ({
      kind,
      title,
      ...(url === null ? {} : { url }),
    })),
    captures,
    source: provenance,
  };
  const present = Object.entries(said).filter(([, value]) => !isEmpty(value));
  return {
    slug,
    facts: Object.fromEntries(present) as unknown as ArticleFacts,
    markdown: toMarkdown(extraction.blocks),
  };
}

/** Longest stand-in for a headline, in characters. */
const LONGEST_STAND_IN = 80;

/** The headline; where the text has none, its first words with an ellipsis, so that lists can name it. */
export function titleOf({ title, blocks }: Pick<Extraction, 'title' | 'blocks'>): string {
  if (title !== null) return title;
  const first = [...(blocks[0]?.text ?? '').replace(/\s+/g, ' ')];
  if (first.length <= LONGEST_STAND_IN) return first.join('');
  const cut = first.slice(0, LONGEST_STAND_IN).join('');
  return `${cut.replace(/\s+\S*$/, '')} …`;
}

/** A lone caption in the text belongs to a lone picture that has none; one that a picture has already is not said twice. */
function captionImages(images: readonly ArticleImage[], found: readonly Caption[]) {
  const captions = found.filter(({ text }) => !images.some(({ caption }) => caption === text));
  const [image, ...otherImages] = images;
  const [caption, ...otherCaptions] = captions;
  if (!image || !caption || otherImages.length > 0 || image.caption !== undefined)
    return { images, captions };
  const credit = image.credit ?? caption.credit;
  return {
    images: [{ ...image, caption: caption.text, ...(credit === null ? {} : { credit }) }],
    captions: otherCaptions,
  };
}

function isEmpty(value: unknown): boolean {
  return (
    value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
  );
}
