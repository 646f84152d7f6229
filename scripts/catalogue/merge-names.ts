/** What the ways to join names have in common. */
import { addEvidence } from './evidence.ts';
import type { NameEntry } from './mentions.ts';
import { isGermanOrganisation } from './words/german.ts';
import { LEGAL_FORMS, ORGANISATION_HEADS } from './words/organisations.ts';
import { PLACE_HEADS } from './words/places.ts';

export type Names = Map<string, NameEntry>;

/** Moves all that is known of one name to another. */
export function merge(names: Names, from: NameEntry, to: NameEntry): void {
  if (from === to) return;
  for (const [spelling, count] of from.spellings)
    to.spellings.set(spelling, (to.spellings.get(spelling) ?? 0) + count);
  mergeUnnamed(names, from, to);
}

/** The same, but how the one is written is no name of the other. */
export function mergeUnnamed(names: Names, from: NameEntry, to: NameEntry): void {
  names.delete(from.key);
  to.count += from.count;
  to.firm += from.firm;
  to.inHeadline ||= from.inHeadline;
  to.inLead ||= from.inLead;
  to.first = Math.min(to.first, from.first);
  addEvidence(to.evidence, from.evidence);
  for (const key of from.beside) to.beside.add(key);
}

/** Whether a name's first or last word says that it is an organisation's or a place's. */
export function isHeaded(key: string): boolean {
  const words = key.split(' ');
  return [words[0] ?? '', words.at(-1) ?? ''].some(
    (word) =>
      ORGANISATION_HEADS.has(word) ||
      LEGAL_FORMS.has(word) ||
      PLACE_HEADS.has(word) ||
      isGermanOrganisation(word),
  );
}
