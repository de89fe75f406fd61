import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const packInBackground = promisify(brotliCompress);

/** Brotli of some bytes: the smallest, or in a thirtieth of the time a fifth larger. */
export const toBrotli = (bytes: Uint8Array, effort: 'best' | 'quick'): Promise<Buffer> =>
  packInBackground(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: effort === 'best' ? constants.BROTLI_MAX_QUALITY : 5,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
