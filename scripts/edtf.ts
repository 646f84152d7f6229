/** The one place that says whether a string is an EDTF date (ISO 8601-2). */
import { parse } from 'edtf';

const PLAIN_DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

/** Whether `value` is EDTF up to level 2 and a real date (not 30 February). */
export function isEdtf(value: string): boolean {
  if (PLAIN_DAY.test(value)) {
    const date = new Date(`${value}T00:00:00Z`);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
  }
  try {
    parse(value);
    return true;
  } catch {
    return false; // the grammar refuses by throwing: that is the answer, not an accident
  }
}
