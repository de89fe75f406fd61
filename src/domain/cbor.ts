import type { ByteReader, ByteWriter } from './bytes.ts';

/** What Pagefind's files hold: CBOR (RFC 8949) of whole numbers, texts and lists. */
export type Cbor = number | string | readonly Cbor[];

// CBOR's major types.
const positive = 0;
const negative = 1;
const text = 3;
const list = 4;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

const writeHead = (to: ByteWriter, major: number, value: number): void => {
  const first = major << 5;
  if (value < 24) to.byte(first | value);
  else {
    const size = value < 0x100 ? 0 : value < 0x10000 ? 1 : 2;
    to.byte(first | (24 + size));
    for (let shift = (1 << size) * 8 - 8; shift >= 0; shift -= 8) to.byte((value >>> shift) & 255);
  }
};

/** Begins a list of so many items, which are to follow. */
export const writeList = (to: ByteWriter, length: number): void => {
  writeHead(to, list, length);
};

/** Adds a whole number, a text or a list in its shortest form. */
export const writeCbor = (to: ByteWriter, value: Cbor): void => {
  if (typeof value === 'number') {
    if (value < 0) writeHead(to, negative, -1 - value);
    else writeHead(to, positive, value);
  } else if (typeof value === 'string') {
    const bytes = encoder.encode(value);
    writeHead(to, text, bytes.length);
    to.bytes(bytes);
  } else {
    writeList(to, value.length);
    for (const item of value) writeCbor(to, item);
  }
};

/** Reads the next value; throws a `RangeError` for any other kind of CBOR. */
export const readCbor = (from: ByteReader): Cbor => {
  const first = from.byte();
  const major = first >> 5;
  const size = (first & 31) - 24;
  let value = first & 31;
  if (size > 2) throw new RangeError(`Pagefind wrote a CBOR head of ${String(first)}.`);
  if (size >= 0) {
    value = 0;
    for (let byte = 0; byte < 1 << size; byte += 1) value = value * 256 + from.byte();
  }
  if (major === positive) return value;
  if (major === negative) return -1 - value;
  if (major === text) return decoder.decode(from.bytes(value));
  if (major === list) {
    const items: Cbor[] = [];
    while (items.length < value) items.push(readCbor(from));
    return items;
  }
  throw new RangeError(`Pagefind wrote a CBOR head of ${String(first)}.`);
};
