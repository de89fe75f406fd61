import { createHash } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';

/** A file of the search index. */
interface IndexFile {
  /** Path under the index's folder. */
  readonly name: string;
  /** Its bytes. */
  readonly content: Uint8Array;
}

// Pagefind's files are CBOR (RFC 8949) behind this mark, in gzip.
const mark = 'pagefind_dcd';

interface Head {
  /** CBOR's major type: 3 is text, 4 an array, 7 a simple value. */
  readonly major: number;
  readonly value: number;
  /** Offset after the head. */
  readonly next: number;
}

const readHead = (bytes: Buffer, at: number): Head => {
  const first = bytes.readUInt8(at);
  const major = first >> 5;
  const short = first & 31;
  if (short < 24) return { major, value: short, next: at + 1 };
  if (short === 24) return { major, value: bytes.readUInt8(at + 1), next: at + 2 };
  if (short === 25) return { major, value: bytes.readUInt16BE(at + 1), next: at + 3 };
  if (short === 26) return { major, value: bytes.readUInt32BE(at + 1), next: at + 5 };
  throw new RangeError(`Pagefind wrote a CBOR head of ${String(first)}, which is not known here.`);
};

const skip = (bytes: Buffer, at: number): number => {
  const { major, value, next } = readHead(bytes, at);
  if (major === 2 || major === 3) return next + value;
  if (major !== 4) return next;
  let end = next;
  for (let item = 0; item < value; item += 1) end = skip(bytes, end);
  return end;
};

/** A filter file, [name, [[value, pages], …]], with its values in the order of their bytes. */
const sortValues = (bytes: Buffer): Buffer => {
  const outer = readHead(bytes, mark.length);
  const list = skip(bytes, outer.next);
  const values = readHead(bytes, list);
  if (outer.major !== 4 || values.major !== 4) return bytes;
  const items: Buffer[] = [];
  let at = values.next;
  for (let item = 0; item < values.value; item += 1) {
    const end = skip(bytes, at);
    items.push(bytes.subarray(at, end));
    at = end;
  }
  return Buffer.concat([
    bytes.subarray(0, values.next),
    ...items.sort((a, b) => Buffer.compare(a, b)),
    bytes.subarray(at),
  ]);
};

const digest = (bytes: Buffer, length: number): string =>
  createHash('sha256').update(bytes).digest('hex').slice(0, length);

const rename = (bytes: Buffer, names: ReadonlyMap<string, string>): Buffer => {
  let text = bytes.toString('latin1');
  for (const [from, to] of names) text = text.replaceAll(from, to);
  return Buffer.from(text, 'latin1');
};

// The summary names the filters, and the entry names the summary.
const stabilise = (files: readonly IndexFile[]): IndexFile[] => {
  const names = new Map<string, string>();
  const settle = ({ name, content }: IndexFile, change: (bytes: Buffer) => Buffer): IndexFile => {
    const bytes = change(gunzipSync(content));
    const before = /_([0-9a-f]+)\.pf_/.exec(name)?.[1] ?? '';
    // Of the same length as Pagefind's own, so that it can stand in its place.
    const hash = digest(bytes, before.length);
    names.set(before, hash);
    return { name: name.replace(before, hash), content: gzipSync(bytes, { level: 9 }) };
  };
  const ending = (end: string): IndexFile[] => files.filter(({ name }) => name.endsWith(end));
  return [
    ...ending('.pf_filter').map((file) => settle(file, sortValues)),
    ...ending('.pf_meta').map((file) => settle(file, (bytes) => rename(bytes, names))),
    ...ending('.json').map(({ name, content }) => ({
      name,
      content: rename(Buffer.from(content), names),
    })),
  ];
};

/** Gives an index in a folder the same bytes for the same pages: Pagefind writes a filter's values in the order of its hash table. */
export const stabiliseIndex = async (folder: string): Promise<void> => {
  const found = await readdir(folder, { recursive: true });
  const names = found.filter((name) => /\.(?:pf_filter|pf_meta|json)$/.test(name));
  const files = await Promise.all(
    names.map(async (name) => ({ name, content: await readFile(path.join(folder, name)) })),
  );
  for (const name of names) await rm(path.join(folder, name));
  for (const { name, content } of stabilise(files))
    await writeFile(path.join(folder, name), content);
};
