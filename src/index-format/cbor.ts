import { type ByteReader, ByteWriter } from './bytes.ts';

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

/** A value as bytes of its own. */
export const toCbor = (value: Cbor): Uint8Array<ArrayBuffer> => {
  const to = new ByteWriter();
  writeCbor(to, value);
  return to.toBytes();
};

const fault = (first: number): RangeError =>
  new RangeError(`Pagefind wrote another kind of CBOR (${String(first)}) than this archive reads.`);

// The rest of a head after its first byte.
const readValue = (from: ByteReader, first: number): number => {
  const short = first & 31;
  if (short < 24) return short;
  if (short > 26) throw fault(first);
  let value = 0;
  for (let byte = 1 << (short - 24); byte > 0; byte -= 1) value = value * 256 + from.byte();
  return value;
};

const readHead = (from: ByteReader, major: number): number => {
  const first = from.byte();
  if (first >> 5 !== major) throw fault(first);
  return readValue(from, first);
};

/** Reads the head of a list and gives its length; throws a `RangeError` when anything else stands there. */
export const readList = (from: ByteReader): number => readHead(from, list);

/** Reads the head of a list of so many items; throws a `RangeError` when anything else stands there. */
export const expectList = (from: ByteReader, length: number): void => {
  const found = readList(from);
  if (found !== length) throw fault((list << 5) | found);
};

/** Reads a whole number; throws a `RangeError` when anything else stands there. */
export const readInteger = (from: ByteReader): number => {
  const first = from.byte();
  const major = first >> 5;
  if (major !== positive && major !== negative) throw fault(first);
  const value = readValue(from, first);
  return major === positive ? value : -1 - value;
};

/** Reads a text; throws a `RangeError` when anything else stands there. */
export const readText = (from: ByteReader): string =>
  decoder.decode(from.bytes(readHead(from, text)));

/** Reads the next value of any of these kinds; throws a `RangeError` for another. */
export const readCbor = (from: ByteReader): Cbor => {
  const first = from.byte();
  const major = first >> 5;
  const value = readValue(from, first);
  if (major === positive) return value;
  if (major === negative) return -1 - value;
  if (major === text) return decoder.decode(from.bytes(value));
  if (major !== list) throw fault(first);
  const items: Cbor[] = [];
  while (items.length < value) items.push(readCbor(from));
  return items;
};
