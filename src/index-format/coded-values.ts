import { type BitCoder, BitModel } from './range-coder.ts';

// Bits of a number told by how many they are; of the first three after the leading one the chances are learnt.
const lengths = 33;
const modelled = 8;

/** What was learnt of whole numbers from 0 to 2³² - 2 in several contexts. */
export class NumberModel {
  readonly #lengths: BitModel;
  readonly #first: BitModel;
  readonly #rest = new BitModel(1);

  /** Knows nothing yet of so many contexts. */
  constructor(contexts = 1) {
    this.#lengths = new BitModel(contexts * lengths);
    this.#first = new BitModel(contexts * lengths * modelled);
  }

  /** Writes a number, or reads it, and gives it: how many bits it has after its leading one, then these. */
  code(coder: BitCoder, value = 0, context = 0): number {
    const bits = 31 - Math.clz32(value + 1);
    let length = 0;
    while (
      length < 31 &&
      coder.bit(this.#lengths, context * lengths + length, bits > length ? 1 : 0) === 1
    )
      length += 1;
    let told = 1;
    for (let left = length - 1; left >= 0; left -= 1) {
      const bit = ((value + 1) >>> left) & 1;
      const place = (context * lengths + length) * modelled + told;
      // Low bits of a long number are as good as thrown.
      const known = told < modelled;
      told = told * 2 + coder.bit(known ? this.#first : this.#rest, known ? place : 0, bit);
    }
    return told - 1;
  }
}

/** What was learnt of values of so many bits in several contexts. */
export class ValueModel {
  readonly #bits: number;
  readonly #model: BitModel;

  /** Knows nothing yet of values of so many bits. */
  constructor(bits: number, contexts = 1) {
    this.#bits = bits;
    this.#model = new BitModel(contexts << bits);
  }

  /** Writes a value, or reads it, and gives it. */
  code(coder: BitCoder, value = 0, context = 0): number {
    let told = 1;
    for (let left = this.#bits - 1; left >= 0; left -= 1)
      told =
        told * 2 + coder.bit(this.#model, (context << this.#bits) + told, (value >>> left) & 1);
    return told - (1 << this.#bits);
  }
}

/** What was learnt of the bytes of texts, each by the one before. */
export class TextModel {
  readonly #length = new NumberModel();
  readonly #letter = new ValueModel(8, 32);

  /** Writes a text, or reads it, and gives it; throws a `RangeError` where it has no end. */
  code(coder: BitCoder, text = ''): string {
    const bytes = new TextEncoder().encode(text);
    const length = this.#length.code(coder, bytes.length);
    if (length > longestText) throw new RangeError('A text of the index has no end.');
    const told = new Uint8Array(length);
    for (let at = 0; at < length; at += 1)
      told[at] = this.#letter.code(coder, bytes[at], (told[at - 1] ?? 0) & 31);
    return new TextDecoder().decode(told);
  }
}

// Bytes that are missing are read as zeros, which may tell anything.
const longestText = 1 << 24;
