/** Candidates in a third of what they take as JSON: those of a whole archive are kept, and held in memory at once. */
import type { Candidates, CountryMentions, NameCandidate } from './candidates.ts';
import type { TopicCandidate } from './topics.ts';

/** 1 where it is so. */
type Flag = number;

interface Packed extends Omit<Candidates, 'names' | 'countries' | 'topics'> {
  readonly names: readonly (readonly [
    name: string,
    forms: readonly string[],
    count: number,
    firm: Flag,
    inHeadline: Flag,
    inLead: Flag,
    at: number,
    company: number,
    person: number,
    organisation: number,
    place: number,
  ])[];
  readonly countries: readonly (readonly [
    code: string,
    count: number,
    by: CountryMentions['by'],
    inHeadline: Flag,
    inLead: Flag,
  ])[];
  readonly topics: readonly (readonly [phrase: string, count: number, inHeadline: Flag, key?: string])[];
}

export function packCandidates({ names, countries, topics, ...rest }: Candidates): string {
  const packed: Packed = {
    ...rest,
    names: names.map((one) => [
      one.name,
      one.forms,
      one.count,
      Number(one.firm),
      Number(one.inHeadline),
      Number(one.inLead),
      one.at,
      one.company,
      one.person,
      one.organisation,
      one.place,
    ]),
    countries: countries.map((one) => [
      one.code,
      one.count,
      one.by,
      Number(one.inHeadline),
      Number(one.inLead),
    ]),
    topics: topics.map(({ phrase, count, inHeadline, key }) =>
      key === undefined ? [phrase, count, Number(inHeadline)] : [phrase, count, Number(inHeadline), key],
    ),
  };
  return JSON.stringify(packed);
}

/** What {@link packCandidates} of this version made, and nothing else. */
export function unpackCandidates(packed: string): Candidates {
  const { names, countries, topics, ...rest } = JSON.parse(packed) as Packed;
  return {
    ...rest,
    names: names.map(
      ([
        name,
        forms,
        count,
        firm,
        inHeadline,
        inLead,
        at,
        company,
        person,
        organisation,
        place,
      ]): NameCandidate => ({
        name,
        forms,
        count,
        firm: firm === 1,
        inHeadline: inHeadline === 1,
        inLead: inLead === 1,
        at,
        company,
        person,
        organisation,
        place,
      }),
    ),
    countries: countries.map(
      ([code, count, by, inHeadline, inLead]): CountryMentions => ({
        code,
        count,
        by,
        inHeadline: inHeadline === 1,
        inLead: inLead === 1,
      }),
    ),
    topics: topics.map(
      ([phrase, count, inHeadline, key]): TopicCandidate => ({
        phrase,
        ...(key === undefined ? {} : { key }),
        count,
        inHeadline: inHeadline === 1,
      }),
    ),
  };
}
