import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { findCandidates } from '../../scripts/catalogue/candidates.ts';
import { chooseSubjects } from '../../scripts/catalogue/subjects.ts';
import type { Subject, SubjectKind } from '../../scripts/model.ts';

const SHARED = process.env.PRESSMARK_SHARED ?? fileURLToPath(new URL('../../../shared', import.meta.url));
const EXPECTED = join(SHARED, 'seed/expected.json');

interface Expected {
  readonly title: string;
  readonly agency: string;
  readonly language: string;
  readonly paragraphs: readonly string[];
  readonly mustBeTags: Readonly<Partial<Record<SubjectKind, readonly string[]>>>;
  readonly mustNotBeTags: readonly string[];
}

if (existsSync(EXPECTED)) {
  it('gives the first real document the tags that an editor would', () => {
    const expected = JSON.parse(readFileSync(EXPECTED, 'utf8')) as Expected;
    const subjects = subjectsOf(expected);
    const wanted = Object.entries(expected.mustBeTags).flatMap(([kind, names]) =>
      names.map((name) => ({ name, kind })),
    );
    expect(subjects).toEqual(expect.arrayContaining(wanted));
    expect(subjects.map(({ name }) => name)).not.toEqual(
      expect.arrayContaining([expect.toSatisfy((name: string) => expected.mustNotBeTags.includes(name))]),
    );
    expect(subjects.length).toBeLessThanOrEqual(10);
  });
} else if (process.env.PRESSMARK_REQUIRE_SHARED === '1') {
  it('has the first real document', () => {
    expect.fail(`${EXPECTED} is not there`);
  });
} else {
  console.warn(`SKIPPED: ${EXPECTED} is not there, so its tags were not compared`);
  it.skip('gives the first real document the tags that an editor would', () => {});
}

function subjectsOf({ title, agency, language, paragraphs }: Expected): Subject[] {
  const candidates = findCandidates({
    id: 'seed',
    title,
    deck: null,
    blocks: paragraphs.map((text) => ({ kind: 'paragraph', text })),
    language,
    authors: [],
    agency,
    publisher: null,
    givenTags: [],
  });
  return chooseSubjects([candidates], { subjects: [], hidden: [] }).get('seed') ?? [];
}
