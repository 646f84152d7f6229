import { REASON } from '../../scripts/extract/reasons.ts';

/** Every reason of the ledger in another language. */
export type Reasons<R> = Readonly<Record<keyof R, string>>;

const REPEATS = /^repeats across (\d+) or more files of this source$/;

/** Turns the ledger's English reasons into a language's; what is not known is said as it stands. */
export function translated(
  reasons: Reasons<typeof REASON>,
  repeats: (files: string) => string,
): (reason: string) => string {
  const byEnglish = new Map(
    Object.entries(REASON).map(([name, english]) => [
      english as string,
      reasons[name as keyof typeof REASON],
    ]),
  );
  return (reason) => {
    const files = REPEATS.exec(reason)?.[1];
    return files === undefined ? (byEnglish.get(reason) ?? reason) : repeats(files);
  };
}
