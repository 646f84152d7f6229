import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Network, readerOf, runNetwork, sizeOf } from '../../scripts/extract/network.ts';

const networks: fc.Arbitrary<Network> = fc
  .record({ inputs: fc.integer({ min: 1, max: 9 }), hidden: fc.integer({ min: 1, max: 11 }) })
  .chain(({ inputs, hidden }) =>
    fc
      .array(fc.float({ noNaN: true, min: -3, max: 3 }), {
        minLength: sizeOf(inputs, hidden, 1),
        maxLength: sizeOf(inputs, hidden, 1),
      })
      .map((weights) => ({ inputs, hidden, outputs: 1, weights: Float32Array.from(weights) })),
  );

test('a network read four units at a time says the same, to the bit', () => {
  fc.assert(
    fc.property(
      networks,
      fc.infiniteStream(fc.float({ noNaN: true, min: -9, max: 9 })),
      (network, numbers) => {
        const rows = Float32Array.from(numbers.take(2 * network.inputs));
        const said = new Float64Array(2);
        const scratch = new Float64Array(network.hidden);
        for (const row of [0, 1]) runNetwork(network, rows, row, scratch, said, row);
        const read = readerOf(network);
        expect([read(rows, 0), read(rows, 1)]).toEqual(Array.from(said));
      },
    ),
  );
});
