import { agencyAtStart, agencyOf } from './agencies.ts';
import { isPersonName } from './names.ts';

/** A report's closing credit: who contributed, and the agency it names. Offsets into the block's text. */
export interface Closing {
  readonly agency: { readonly name: string; readonly from: number; readonly to: number } | null;
  readonly contributors: readonly { readonly name: string; readonly from: number; readonly to: number }[];
}

const ROLE =
  /^(?:\s*(?:staff|news|business|sports|science|health|political|video|medical|senior|national))*\s*(?:writers?|reporters?|journalists?|correspondents?|producers?|editors?|researchers?)\s+/i;
const CONTRIBUTED =
  /\b(?:contributed|also contributed|assisted)(?:\s+(?:to|with|from|reporting)\b.{0,60})?\.?$/i;
const REPORTING =
  /^\(?(?:(?:additional |with )?reporting by|with additional reporting (?:by|from)|with files from|with contributions from|mitarbeit:?|mit material von|unter mitarbeit von|avec la contribution de|con información de|com informações de|con reporte de|met medewerking van|redigering:|при участии)\s+/i;

/** What a short block says of contributors and agency, such as `X writer Jane Doe in Y contributed.`; else null. */
export function readClosing(text: string): Closing | null {
  if (text.length > 400) return null;
  const alone = text.length > 34 ? undefined : /^[([]?([\p{L}. -]{2,30})[)\]]?\.?$/u.exec(text)?.[1];
  const agency = alone === undefined ? null : agencyOf(alone);
  if (agency !== null && alone !== undefined && /^[([]|^\p{Lu}{2,5}$|^dpa$/u.test(text))
    return { agency: { name: agency, ...rangeOf(text, alone, 0) }, contributors: [] };
  const reporting = REPORTING.exec(text);
  if (reporting !== null) {
    const list = text.slice(reporting[0].length).split(/[;.]\s|;|\)$/)[0] ?? '';
    return reading(text, list, reporting[0].length, null);
  }
  const ending = /contributed|assisted/i.test(text.slice(-90)) ? CONTRIBUTED.exec(text) : null;
  if (ending === null) return null;
  const named = agencyAtStart(text) ?? houseAtStart(text);
  const role = ROLE.exec(text.slice(named?.end ?? 0));
  if (named === null && role === null) return null;
  const from = (named?.end ?? 0) + (role?.[0].length ?? 0);
  const found = named === null ? null : { name: named.agency, from: 0, to: named.end };
  return reading(text, text.slice(from, ending.index), from, found);
}

function reading(text: string, list: string, offset: number, agency: Closing['agency']): Closing | null {
  const contributors: Closing['contributors'][number][] = [];
  let found = agency;
  let at = offset;
  for (const part of list.split(/,\s*(?:and\s+)?|\s+(?:and|und|et|y|e|en)\s+/)) {
    const name = part.replace(/\s+(?:in|at|from|aus|à|en)\s+.*$/, '').replace(/^[\s]+|[\s.)]+$/g, '');
    const range = rangeOf(text, name, at);
    const house = agencyOf(name);
    if (house !== null && found === null) found = { name: house, ...range };
    else if (isPersonName(name) && range.from >= 0) contributors.push({ name, ...range });
    at = Math.max(at, range.to);
  }
  return found === null && contributors.length === 0 ? null : { agency: found, contributors };
}

/** A house that is no known agency, as it is written: `Example Press writer Jane Doe`. */
function houseAtStart(text: string): { readonly agency: string; readonly end: number } | null {
  const house =
    /^((?:\p{Lu}[\p{L}.’'-]+ ){1,4})(?=(?:\p{Ll}+ )?(?:writer|reporter|journalist|correspondent)s? )/u.exec(
      text,
    )?.[1];
  return house === undefined ? null : { agency: house.trimEnd(), end: house.length - 1 };
}

function rangeOf(text: string, part: string, from: number): { from: number; to: number } {
  const at = text.indexOf(part, from);
  return { from: at, to: at + part.length };
}
