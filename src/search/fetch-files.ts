import { entryFile } from '../index-format/published-index.ts';

/** Fetches one file of an index by its address. */
export type FetchFile = (url: string) => Promise<Response>;

/** Makes something once for each key; what failed is made anew when asked for again. */
export const remember = <Result>(
  make: (key: string) => Promise<Result>,
): ((key: string) => Promise<Result>) => {
  const known = new Map<string, Promise<Result>>();
  return (key) => {
    const found = known.get(key);
    if (found) return found;
    const made = make(key);
    known.set(key, made);
    made.catch(() => known.delete(key));
    return made;
  };
};

const patience = 20_000;

/** Fetches a file of the index, anew where its address says nothing of its content; gives up after twenty seconds. */
export const fetchInTime: FetchFile = (url) =>
  fetch(url, {
    signal: AbortSignal.timeout(patience),
    cache: url.endsWith(entryFile) ? 'no-cache' : 'default',
  });

/** Fetches a file; throws when the answer is not the file. */
export const fetchWhole = async (fetchFile: FetchFile, url: string): Promise<Response> => {
  const response = await fetchFile(url);
  if (!response.ok) throw new Error(`${url} answered ${String(response.status)}`);
  return response;
};

/** The bytes of an answer. Parts and program lie packed on the disk; a host that knows their brotli sends them as they are. */
export const toPlain = async (response: Response): Promise<Uint8Array<ArrayBuffer>> => {
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const plain = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(plain).arrayBuffer());
};
