import type { Label } from './label.ts';

/** In blocks; a date above the headline is often the first line of its header, farther away it is another's. */
const ABOVE = 14;
const BELOW = 8;

/** Where bylines and dates are believed: from some blocks above the headline to a few below the body's begin. */
export function nearness(labels: readonly Label[]): (block: number) => boolean {
  const title = labels.findIndex(({ role }) => role === 'title');
  const first = labels.findIndex(({ role }, i) => role === 'paragraph' && i > title);
  return (block) => block >= title - ABOVE && (first < 0 || block <= first + BELOW);
}
