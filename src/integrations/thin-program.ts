import { ByteReader } from '../index-format/bytes.ts';

// As the standard library of Rust has it: the 128 highest bits of 5^q for each q.
const powersOfFive = (): Buffer => {
  const limit = 1n << 128n;
  const powers: bigint[] = [];
  for (let q = -342; q <= 308; q += 1) {
    const power = 5n ** BigInt(Math.abs(q));
    let bits = BigInt(power.toString(2).length);
    if (power === 1n << (bits - 1n)) bits -= 1n;
    let value = power;
    if (q < 0) value = (1n << (q >= -27 ? bits + 127n : 2n * bits + 128n)) / power + 1n;
    else while (value < limit >> 1n) value *= 2n;
    while (value >= limit) value /= 2n;
    powers.push(value);
  }
  const table = Buffer.alloc(powers.length * 16);
  for (const [at, value] of powers.entries()) {
    table.writeBigUInt64LE(value >> 64n, at * 16);
    table.writeBigUInt64LE(value & 0xffff_ffff_ffff_ffffn, at * 16 + 8);
  }
  return table;
};

interface Segment {
  /** Address in the program's memory. */
  readonly address: number;
  /** The bytes, a part of the program's own. */
  readonly bytes: Uint8Array;
}

interface Section {
  readonly id: number;
  /** Its bytes with its number and length. */
  readonly whole: Uint8Array;
  readonly content: Uint8Array;
}

const head = 8;

// A program begins with eight bytes; each section has a number, a length and its content (WebAssembly core, 5.5).
const readSections = (program: Uint8Array): Section[] => {
  const sections: Section[] = [];
  const from = new ByteReader(program.subarray(head));
  for (let start = head; start < program.length;) {
    const id = from.byte();
    const length = from.number();
    const content = from.bytes(length);
    const end = content.byteOffset - program.byteOffset + length;
    sections.push({ id, whole: program.subarray(start, end), content });
    start = end;
  }
  return sections;
};

const readSegments = (section: Uint8Array): Segment[] => {
  const content = new ByteReader(section);
  const segments: Segment[] = [];
  for (let left = content.number(); left > 0; left -= 1) {
    const [kind, constant] = [content.byte(), content.byte()];
    const address = content.number();
    const end = content.byte();
    if (kind !== 0 || constant !== 0x41 || end !== 0x0b)
      throw new RangeError('The program keeps its data in another form.');
    segments.push({ address, bytes: content.bytes(content.number()) });
  }
  return segments;
};

const emptyTable = (segments: readonly Segment[]): boolean => {
  const table = powersOfFive();
  const memory = Buffer.alloc(
    Math.max(0, ...segments.map(({ address, bytes }) => address + bytes.length)),
  );
  for (const { address, bytes } of segments) memory.set(bytes, address);
  const start = memory.indexOf(table);
  if (start < 0) return false;
  for (const { address, bytes } of segments)
    bytes.fill(0, Math.max(0, start - address), Math.max(0, start + table.length - address));
  return true;
};

const dataSection = 11;
const customSection = 0;

/**
 * Empties the table in Pagefind's program that Rust needs to read decimal numbers of more than fifteen digits: a sixth of
 * what the program weighs when it is sent; and leaves out what only says which compiler made it. The only numbers the program reads are our weights of the ranking, which are
 * short. A program without the table, or of another form, is left as it is.
 */
export const thinProgram = (program: Uint8Array): Uint8Array => {
  const thin = Uint8Array.from(program);
  try {
    const sections = readSections(thin);
    const data = sections.find(({ id }) => id === dataSection);
    if (!data || !emptyTable(readSegments(data.content))) return program;
    const kept = sections.filter(({ id }) => id !== customSection);
    return Uint8Array.from(
      Buffer.concat([thin.subarray(0, head), ...kept.map(({ whole }) => whole)]),
    );
  } catch {
    return program;
  }
};
