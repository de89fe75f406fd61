import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { IndexFile } from './build-index.ts';

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

/** The files of an index with the same bytes for the same pages: Pagefind writes a filter's values in the order of its hash table. */
export const stabiliseIndex = (files: readonly IndexFile[]): IndexFile[] => {
  const names = new Map<string, string>();
  const settle = ({ path, content }: IndexFile, change: (bytes: Buffer) => Buffer): IndexFile => {
    const bytes = change(gunzipSync(content));
    const name = /_([0-9a-f]+)\.pf_/.exec(path)?.[1] ?? '';
    // Of the same length as Pagefind's own, so that it can stand in its place.
    const hash = digest(bytes, name.length);
    names.set(name, hash);
    return { path: path.replace(name, hash), content: gzipSync(bytes, { level: 9 }) };
  };
  const isFilter = ({ path }: IndexFile): boolean => path.endsWith('.pf_filter');
  const isMeta = ({ path }: IndexFile): boolean => path.endsWith('.pf_meta');
  const isEntry = ({ path }: IndexFile): boolean => path.endsWith('.json');
  // The summary names the filters, and the entry names the summary.
  return [
    ...files.filter((file) => !isFilter(file) && !isMeta(file) && !isEntry(file)),
    ...files.filter(isFilter).map((file) => settle(file, sortValues)),
    ...files.filter(isMeta).map((file) => settle(file, (bytes) => rename(bytes, names))),
    ...files
      .filter(isEntry)
      .map(({ path, content }) => ({ path, content: rename(Buffer.from(content), names) })),
  ];
};
