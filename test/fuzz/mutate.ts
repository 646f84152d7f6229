/** Ways in which a file goes bad. Pure, but for the random numbers that it is given. */
import { PAYLOADS } from '../hostile/payloads.ts';

/** A number from 0 up to, but not including, `below`. */
export type Pick = (below: number) => number;

const payloads = Object.values(PAYLOADS).flat();

const MUTATIONS: readonly ((bytes: Buffer, pick: Pick) => Buffer)[] = [
  // Some bytes are others.
  (bytes, pick) => {
    const next = Buffer.from(bytes);
    for (let n = 0; n <= pick(8); n++) if (next.length > 0) next[pick(next.length)] = pick(256);
    return next;
  },
  // Something is missing, or is there twice, or a thousand times.
  (bytes, pick) => spliced(bytes, pick, () => Buffer.alloc(0)),
  (bytes, pick) => spliced(bytes, pick, (piece) => Buffer.concat([piece, piece])),
  (bytes, pick) => spliced(bytes, pick, (piece) => Buffer.concat(Array(1000).fill(piece.subarray(0, 40)))),
  (bytes, pick) => bytes.subarray(0, pick(bytes.length + 1)),
  // Something was put in.
  (bytes, pick) => inserted(bytes, pick, Buffer.from(payloads[pick(payloads.length)] ?? '')),
  (bytes, pick) => inserted(bytes, pick, Buffer.from([0xff, 0xfe, 0xc3, 0x28, 0x00, 0xed, 0xa0, 0x80])),
  (bytes, pick) => inserted(bytes, pick, Buffer.from('\r\n\u2028\u0085\u200f\u202e\t')),
  (bytes, pick) => inserted(bytes, pick, Buffer.from('[{"x":'.repeat(pick(3000)))),
  (bytes, pick) => inserted(bytes, pick, Buffer.from('&a [*a, *a]\n'.repeat(pick(60)))),
  // Another encoding, other line ends, nothing at all.
  (bytes) => Buffer.from(bytes.toString('utf8'), 'utf16le'),
  (bytes) => Buffer.from(bytes.toString('utf8').replaceAll('\n', '\r')),
  (bytes) => Buffer.from(bytes.toString('utf8').replaceAll('\n', '')),
  () => Buffer.alloc(0),
];

/** One to three mutations in turn. */
export function mutate(bytes: Buffer, pick: Pick): Buffer {
  let next = bytes;
  for (let n = 0; n <= pick(3); n++) next = MUTATIONS[pick(MUTATIONS.length)]?.(next, pick) ?? next;
  return next.subarray(0, 2_000_000);
}

function spliced(bytes: Buffer, pick: Pick, change: (piece: Buffer) => Buffer): Buffer {
  const from = pick(bytes.length + 1);
  const to = Math.min(bytes.length, from + pick(400));
  return Buffer.concat([bytes.subarray(0, from), change(bytes.subarray(from, to)), bytes.subarray(to)]);
}

function inserted(bytes: Buffer, pick: Pick, piece: Buffer): Buffer {
  const at = pick(bytes.length + 1);
  return Buffer.concat([bytes.subarray(0, at), piece, bytes.subarray(at)]);
}
