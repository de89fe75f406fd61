import { realpath, stat } from 'node:fs/promises';
import path from 'node:path';

/** A file of the site, as a request found it. */
export interface FoundFile {
  /** Where it lies on the disk. */
  readonly file: string;
  /** Its path from the site's root, `/assets/x.css`. */
  readonly sitePath: string;
  /** Its size in bytes. */
  readonly size: number;
  /** When it was last written, in milliseconds since 1970. */
  readonly written: number;
}

/** What a path leads to: a file, another address, or nothing. */
export type Finding =
  | { readonly kind: 'file'; readonly found: FoundFile }
  | { readonly kind: 'redirect'; readonly to: string }
  | { readonly kind: 'nothing' };

const nothing: Finding = { kind: 'nothing' };

/** The parts of a path, decoded, or none where it is malformed or could lead out of the folder. */
const safeParts = (pathname: string): readonly string[] | undefined => {
  try {
    const parts = decodeURIComponent(pathname).slice(1).split('/');
    const last = parts.at(-1) === '' ? parts.slice(0, -1) : parts;
    const unsafe = last.some(
      (part) =>
        part === '' || (part.startsWith('.') && part !== '.well-known') || /[\\\0:]/.test(part),
    );
    return unsafe ? undefined : last;
  } catch {
    return undefined;
  }
};

/** The file at a path of the disk, or none; also none when a link leads out of the folder. */
export const statFile = async (
  folder: string,
  sitePath: string,
): Promise<FoundFile | undefined> => {
  try {
    const [root, file] = await Promise.all([
      realpath(folder),
      realpath(path.join(folder, ...sitePath.split('/'))),
    ]);
    const found = await stat(file);
    if (!found.isFile() || !file.startsWith(root + path.sep)) return undefined;
    return { file, sitePath, size: found.size, written: found.mtimeMs };
  } catch {
    return undefined;
  }
};

const isFolder = async (folder: string): Promise<boolean> => {
  try {
    return (await stat(folder)).isDirectory();
  } catch {
    return false;
  }
};

/**
 * Finds what an address leads to.
 *
 * @param folder the site's folder
 * @param base path under which it is served, beginning and ending with `/`
 * @param address path and query of the request, such as `/releases?x=1`
 */
export const findFile = async (folder: string, base: string, address: string): Promise<Finding> => {
  const [pathname = '/', query] = address.split(/\?(.*)/s, 2);
  const suffix = query === undefined ? '' : `?${query}`;
  if (base !== '/' && (pathname === '/' || `${pathname}/` === base))
    return { kind: 'redirect', to: base + suffix };
  if (!pathname.startsWith(base)) return nothing;
  const parts = safeParts(pathname.slice(base.length - 1));
  // Hosts read these two; they are not pages.
  if (parts === undefined || parts[0] === '_headers' || parts[0] === '_redirects') return nothing;
  const sitePath = `/${parts.join('/')}`;
  if (pathname.endsWith('/')) {
    const found = await statFile(folder, `${sitePath === '/' ? '' : sitePath}/index.html`);
    return found === undefined ? nothing : { kind: 'file', found };
  }
  const found = await statFile(folder, sitePath);
  if (found !== undefined) return { kind: 'file', found };
  return (await isFolder(path.join(folder, ...parts)))
    ? { kind: 'redirect', to: `${pathname}/${suffix}` }
    : nothing;
};
