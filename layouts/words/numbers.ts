/** A whole number in groups of three digits: `12,345`. No locale, so the same on any machine. */
export function count(n: number): string {
  return grouped(n, ',');
}

/** The same with another sign between the groups. */
export function grouped(n: number, separator: string): string {
  return String(Math.round(n)).replace(/\B(?=(\d{3})+$)/g, separator);
}
