declare module 'edtf' {
  /** Reads an EDTF text; throws a `SyntaxError` when it is none. */
  export default function edtf(text: string): object;
}
