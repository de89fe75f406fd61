/** Thrown when a source cannot be imported; tells the keeper what is wrong and what to do, never with a stack. */
export class ImportRefusal extends Error {
  /** Line of the source, from 1. */
  readonly line: number;
  /** What to do. */
  readonly hint: string;

  constructor(what: string, hint: string, line = 1) {
    super(what);
    this.name = 'ImportRefusal';
    this.line = line;
    this.hint = hint;
  }
}
