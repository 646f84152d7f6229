/**
 * The best path through a sequence (Viterbi 1967). `emissions` holds a score for each step and state, row by
 * row; `transitions[from][to]` and `initial` are scores too; more is better. Gives a state for each step.
 */
export function bestPath(
  emissions: Float64Array,
  states: number,
  transitions: readonly (readonly number[])[],
  initial: readonly number[],
): Uint8Array {
  const steps = emissions.length / states;
  const path = new Uint8Array(steps);
  if (steps === 0) return path;
  const back = new Uint8Array(emissions.length);
  let scores = initial.map((score, state) => score + (emissions[state] ?? 0));
  for (let step = 1; step < steps; step++) {
    const next: number[] = [];
    for (let to = 0; to < states; to++) {
      let best = Number.NEGATIVE_INFINITY;
      let from = 0;
      for (let state = 0; state < states; state++) {
        const score = (scores[state] ?? 0) + (transitions[state]?.[to] ?? Number.NEGATIVE_INFINITY);
        if (score > best) {
          best = score;
          from = state;
        }
      }
      back[step * states + to] = from;
      next.push(best + (emissions[step * states + to] ?? 0));
    }
    scores = next;
  }
  let state = scores.indexOf(Math.max(...scores));
  for (let step = steps - 1; step >= 0; step--) {
    path[step] = state;
    state = back[step * states + state] ?? 0;
  }
  return path;
}
