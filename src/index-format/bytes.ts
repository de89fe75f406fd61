/** Bytes that grow at their end. */
export class ByteWriter {
  #bytes = new Uint8Array(4096);
  #length = 0;

  /** Adds one byte. */
  byte(value: number): void {
    if (this.#length === this.#bytes.length) this.#grow(1);
    this.#bytes[this.#length] = value;
    this.#length += 1;
  }

  /** Adds bytes. */
  bytes(values: Uint8Array): void {
    if (this.#length + values.length > this.#bytes.length) this.#grow(values.length);
    this.#bytes.set(values, this.#length);
    this.#length += values.length;
  }

  /** Adds a whole number from 0 to 2³² - 1, seven bits a byte, the lowest first. */
  number(value: number): void {
    let rest = value;
    while (rest > 127) {
      this.byte((rest & 127) | 128);
      rest >>>= 7;
    }
    this.byte(rest);
  }

  /** All bytes so far. */
  toBytes(): Uint8Array<ArrayBuffer> {
    return this.#bytes.slice(0, this.#length);
  }

  #grow(by: number): void {
    const larger = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + by));
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}

/** Reads what a `ByteWriter` wrote, from the beginning on. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  /** Reads these bytes. */
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** The next bytes; throws a `RangeError` where there are not so many. */
  bytes(length: number): Uint8Array {
    const end = this.#at + length;
    if (end > this.#bytes.length) throw new RangeError('The bytes end too early.');
    const found = this.#bytes.subarray(this.#at, end);
    this.#at = end;
    return found;
  }

  /** The next byte; throws a `RangeError` at the end. */
  byte(): number {
    const found = this.#bytes[this.#at];
    if (found === undefined) throw new RangeError('The bytes end too early.');
    this.#at += 1;
    return found;
  }

  /** The next whole number of seven bits a byte; throws a `RangeError` at the end. */
  number(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const next = this.byte();
      value |= (next & 127) << shift;
      if (next < 128) return value >>> 0;
    }
  }
}
