/**
 * Arithmetic coding of bits whose chances are learnt as they come (the range coder of G. N. N. Martin, 1979, with carries
 * as in LZMA): a bit that is expected costs next to nothing. What a writer wrote a reader reads, when both ask alike.
 */
export interface BitCoder {
  /** Writes the bit, or reads it, with the chance that the model has at this place, which learns from it; gives the bit. */
  readonly bit: (model: BitModel, at: number, bit: number) => number;
}

/** What was learnt of bits, each at its place. */
export class BitModel {
  readonly #chances: Uint16Array;
  readonly #seen: Uint8Array;

  /** Knows nothing yet of so many places. */
  constructor(places: number) {
    this.#chances = new Uint16Array(places).fill(half);
    this.#seen = new Uint8Array(places);
  }

  /** Chance of a zero, of 65,536. */
  chanceAt(at: number): number {
    return this.#chances[at] ?? half;
  }

  /** Learns that this bit came, much at first and little after many. */
  learn(at: number, bit: number): void {
    const seen = this.#seen[at] ?? 0;
    const chance = this.#chances[at] ?? half;
    const step = Math.trunc(((bit === 0 ? most : least) - chance) / (seen + 1.6));
    this.#chances[at] = chance + step;
    if (seen < slowest) this.#seen[at] = seen + 1;
  }
}

const half = 0x8000;
const least = 0x60;
const most = 0x10000 - least;
const slowest = 60;

const top = 0x1000000;

// A reader is so many bytes ahead of what it has read.
const spare = 4;

/** Writes bits. */
export class BitWriter implements BitCoder {
  readonly #bytes: number[] = [];
  #low = 0;
  #range = 0xffffffff;
  #kept = 0;
  #waiting = 0;

  /** Writes a bit and gives it back. */
  bit(model: BitModel, at: number, bit: number): number {
    const bound = (this.#range >>> 16) * model.chanceAt(at);
    if (bit === 0) this.#range = bound;
    else {
      this.#low += bound;
      this.#range -= bound;
    }
    model.learn(at, bit);
    while (this.#range < top) {
      this.#range = (this.#range * 256) >>> 0;
      this.#shift();
    }
    return bit;
  }

  /** Ends, and gives all bytes; up to four zeros at their end are left out. */
  toBytes(): Uint8Array<ArrayBuffer> {
    for (let left = spare; left >= 0; left -= 1) this.#shift();
    // The first byte holds nothing but a carry that cannot come.
    const { length } = this.#bytes;
    let end = length;
    while (end > Math.max(1, length - spare) && this.#bytes[end - 1] === 0) end -= 1;
    return Uint8Array.from(this.#bytes.slice(1, end));
  }

  // A byte waits until it is known whether a carry will come, and with it all bytes of 255 that would pass it on.
  #shift(): void {
    if (this.#low < 0xff000000 || this.#low > 0xffffffff) {
      const carry = this.#low > 0xffffffff ? 1 : 0;
      this.#bytes.push((this.#kept + carry) & 255);
      for (; this.#waiting > 0; this.#waiting -= 1) this.#bytes.push((255 + carry) & 255);
      this.#kept = Math.floor(this.#low / top) & 255;
    } else this.#waiting += 1;
    this.#low = (this.#low % top) * 256;
  }
}

/** Reads what a `BitWriter` wrote. */
export class BitReader implements BitCoder {
  readonly #bytes: Uint8Array;
  #at = 0;
  #range = 0xffffffff;
  #code = 0;

  /** Reads these bytes. */
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    for (let left = spare; left > 0; left -= 1) this.#take();
  }

  /** Reads a bit. */
  bit(model: BitModel, at: number): number {
    const bound = (this.#range >>> 16) * model.chanceAt(at);
    const bit = this.#code < bound ? 0 : 1;
    if (bit === 0) this.#range = bound;
    else {
      this.#code -= bound;
      this.#range -= bound;
    }
    model.learn(at, bit);
    while (this.#range < top) {
      this.#range = (this.#range * 256) >>> 0;
      this.#take();
    }
    return bit;
  }

  /** Throws a `RangeError` when more was read than there is. */
  end(): void {
    if (this.#at > this.#bytes.length + spare) throw new RangeError('The bytes end too early.');
  }

  #take(): void {
    this.#code = ((this.#code * 256) >>> 0) + (this.#bytes[this.#at] ?? 0);
    this.#at += 1;
  }
}
