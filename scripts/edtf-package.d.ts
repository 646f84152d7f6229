/** The part of the `edtf` package's interface that Pressmark uses; the package ships no types. */
declare module 'edtf' {
  export interface ParsedEdtf {
    readonly type: string;
    readonly level: number;
    readonly values?: readonly unknown[];
  }
  /** Throws where `input` is not EDTF. */
  export function parse(input: string): ParsedEdtf;
  export interface ExtendedDate {
    readonly type: string;
    /** Milliseconds since 1970 in UTC; may be infinite. */
    readonly min: number;
    readonly max: number;
    readonly uncertain?: unknown;
    readonly approximate?: unknown;
    readonly edtf: string;
  }
  const edtf: (input: string) => ExtendedDate;
  export default edtf;
}
