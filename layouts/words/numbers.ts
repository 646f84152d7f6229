/** A whole number with commas between thousands: `12,345`. No locale, so the same on any machine. */
export function count(n: number): string {
  return String(Math.round(n)).replace(/\B(?=(\d{3})+$)/g, ',');
}
