import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** A way to send bytes smaller, by its name in HTTP. */
export type Encoding = 'br' | 'gzip';

/** The endings under which a host finds files that were compressed beforehand. */
export const encodingEndings = { br: '.br', gzip: '.gz' } as const satisfies Record<
  Encoding,
  string
>;

/** The encodings a client takes, best first, from its `Accept-Encoding`. */
export const acceptedEncodings = (header: string | undefined): readonly Encoding[] => {
  const refused = /;\s*q=0(?:\.0*)?$/;
  const names = (header ?? '')
    .split(',')
    .map((part) => part.trim().toLowerCase())
    .filter((part) => !refused.test(part))
    .map((part) => part.replace(/;.*$/, '').trim());
  return (['br', 'gzip'] as const).filter((name) => names.includes(name));
};

const compressWith = { br: promisify(brotliCompress), gzip: promisify(gzip) };

const compress = (bytes: Buffer, encoding: Encoding): Promise<Buffer> =>
  encoding === 'br'
    ? compressWith.br(bytes, {
        params: {
          // 9 of 11: within 2 % of the smallest, at a tenth of the time.
          [constants.BROTLI_PARAM_QUALITY]: 9,
          [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
        },
      })
    : compressWith.gzip(bytes, { level: 9 });

/** Compresses each version of a file once. */
export class CompressionCache {
  readonly #kept = new Map<string, Buffer>();
  readonly #limit: number;
  #bytes = 0;

  /** Keeps at most `limit` compressed bytes, then begins anew. */
  constructor(limit = 64 * 1024 * 1024) {
    this.#limit = limit;
  }

  /** The bytes compressed; `version` names the file and its state, so that equal versions have equal bytes. */
  async compress(version: string, bytes: Buffer, encoding: Encoding): Promise<Buffer> {
    const key = `${encoding} ${version}`;
    const kept = this.#kept.get(key);
    if (kept !== undefined) return kept;
    const compressed = await compress(bytes, encoding);
    if (this.#bytes + compressed.length > this.#limit) {
      this.#kept.clear();
      this.#bytes = 0;
    }
    this.#kept.set(key, compressed);
    this.#bytes += compressed.length;
    return compressed;
  }
}
