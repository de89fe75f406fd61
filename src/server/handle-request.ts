import { readFile } from 'node:fs/promises';
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { CompressionCache, acceptedEncodings, encodingEndings } from './compression.ts';
import type { FoundFile } from './find-file.ts';
import { findFile, statFile } from './find-file.ts';
import { parseHeadersFile } from './headers-file.ts';
import { isText, mediaType } from './media-types.ts';

/** A built site and the path it is served under. */
export interface ServedSite {
  /** The folder of the built site. */
  readonly folder: string;
  /** Path under which it is served, beginning and ending with `/`. */
  readonly base: string;
}

/** Below this many bytes compression gains nothing over the packet that is sent anyway. */
const smallest = 860;

const usualHeaders: OutgoingHttpHeaders = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'x-frame-options': 'DENY',
  'cross-origin-opener-policy': 'same-origin',
};

// They say how a page may be shown and what it may load; on any other file they are only weight.
const documentHeaders = [
  'content-security-policy',
  'permissions-policy',
  'cross-origin-opener-policy',
  'referrer-policy',
  'x-frame-options',
];

const siteHeaders = async (folder: string, sitePath: string): Promise<OutgoingHttpHeaders> => {
  const found = await statFile(folder, '/_headers');
  const rules = found === undefined ? [] : parseHeadersFile(await readFile(found.file, 'utf8'));
  return Object.fromEntries(
    rules
      .filter((rule) => rule.covers(sitePath))
      .flatMap((rule) => rule.headers)
      .map(([name, value]) => [name.toLowerCase(), value]),
  );
};

/** Files under this folder carry their hash in their name, so they never change. */
const cacheFor = (sitePath: string): string =>
  /^\/(?:assets|_astro)\//.test(sitePath) ? 'public, max-age=31536000, immutable' : 'no-cache';

/** Makes the function that answers requests with the files of a site; it looks at the disk each time, so a rebuild shows. */
export const requestHandler = ({ folder, base }: ServedSite) => {
  const cache = new CompressionCache();

  const encode = async (
    { file, sitePath, size, written }: FoundFile,
    type: string,
    accepted: string | undefined,
  ): Promise<{ readonly bytes: Buffer; readonly encoding?: string }> => {
    const encodings = acceptedEncodings(accepted);
    for (const encoding of encodings) {
      const ready = await statFile(folder, sitePath + encodingEndings[encoding]);
      if (ready !== undefined && ready.written >= written)
        return { bytes: await readFile(ready.file), encoding };
    }
    const bytes = await readFile(file);
    const [encoding] = encodings;
    if (encoding === undefined || !isText(type) || size < smallest) return { bytes };
    const version = `${file} ${String(size)} ${String(written)}`;
    return { bytes: await cache.compress(version, bytes, encoding), encoding };
  };

  const sendFile = async (
    request: IncomingMessage,
    response: ServerResponse,
    status: number,
    found: FoundFile,
  ): Promise<void> => {
    const type = mediaType(found.file);
    const { bytes, encoding } = await encode(found, type, request.headers['accept-encoding']);
    const tag = `W/"${found.size.toString(36)}-${Math.round(found.written).toString(36)}"`;
    const headers: OutgoingHttpHeaders = {
      ...(type.startsWith('text/html') ? usualHeaders : {}),
      'cache-control': cacheFor(found.sitePath),
      ...(await siteHeaders(folder, found.sitePath.replace(/\/index\.html$/, '/'))),
      'content-type': type,
      etag: tag,
      ...(isText(type) || encoding !== undefined ? { vary: 'accept-encoding' } : {}),
    };
    if (!type.startsWith('text/html'))
      for (const name of documentHeaders) Reflect.deleteProperty(headers, name);
    const known = request.headers['if-none-match']?.split(/\s*,\s*/) ?? [];
    if (status === 200 && known.includes(tag)) {
      response.writeHead(304, headers).end();
      return;
    }
    response.writeHead(status, {
      ...headers,
      ...(encoding === undefined ? {} : { 'content-encoding': encoding }),
      'content-length': bytes.length,
    });
    response.end(request.method === 'HEAD' ? undefined : bytes);
  };

  const sendText = (response: ServerResponse, status: number, text: string): void => {
    response
      .writeHead(status, { ...usualHeaders, 'content-type': 'text/plain;charset=utf-8' })
      .end(`${text}\n`);
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('allow', 'GET, HEAD');
      sendText(response, 405, 'This site is only read: GET and HEAD.');
      return;
    }
    const finding = await findFile(folder, base, request.url ?? '/');
    if (finding.kind === 'file') await sendFile(request, response, 200, finding.found);
    else if (finding.kind === 'redirect')
      response.writeHead(301, { ...usualHeaders, location: finding.to }).end();
    else {
      const page = await statFile(folder, '/404.html');
      if (page === undefined) sendText(response, 404, 'There is no page at this address.');
      else await sendFile(request, response, 404, page);
    }
  };

  return (request: IncomingMessage, response: ServerResponse): void => {
    answer(request, response).catch((fault: unknown) => {
      console.error(`${request.method ?? ''} ${request.url ?? ''}: ${String(fault)}`);
      if (response.headersSent) response.destroy();
      else sendText(response, 500, 'The server could not read this page; its console says why.');
    });
  };
};
