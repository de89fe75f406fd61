import { createServer } from 'node:http';
import { mkdtemp, mkdir, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseHeadersFile } from '../../src/server/headers-file.ts';
import { readPort } from '../../src/server/port.ts';
import type { RunningServer } from '../../src/server/serve.ts';
import { serve } from '../../src/server/serve.ts';

const page = `<!doctype html><p>${'A release in words. '.repeat(200)}</p>`;
let parent = '';
let server: RunningServer;
let under: RunningServer;

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Asks for a path as it stands; fetch() would tidy it first. */
const ask = (
  pathname: string,
  headers: Readonly<Record<string, string>> = {},
  { method = 'GET', to = server }: { method?: string; to?: RunningServer } = {},
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port: to.port, path: pathname, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        resolve({
          status: response.statusCode,
          headers: response.headers,
          body: Buffer.concat(chunks),
        });
      });
    })
      .on('error', reject)
      .end();
  });

beforeAll(async () => {
  parent = await mkdtemp(path.join(tmpdir(), 'a server '));
  const site = path.join(parent, 'site');
  await mkdir(path.join(site, 'releases', 'a b'), { recursive: true });
  await mkdir(path.join(site, 'assets'));
  await mkdir(path.join(site, '.secret'));
  await mkdir(path.join(parent, 'site-beside'));
  const files: Readonly<Record<string, string>> = {
    'index.html': '<h1>Home</h1>',
    '404.html': '<h1>Not here</h1>',
    'releases/index.html': page,
    'releases/a b/index.html': 'spaced',
    'assets/x.css': `a{}${' '.repeat(2000)}`,
    'feed.json': '{}',
    'cite.ris': 'TY  - RPRT',
    'page.md': '# One',
    '.secret/key.txt': 'secret',
    _headers: '/*\n  X-Frame-Options: SAMEORIGIN\n/assets/*\n  X-Mark: yes\n',
    '../outside.txt': 'outside',
    '../site-beside/x.txt': 'beside',
  };
  for (const [name, text] of Object.entries(files)) await writeFile(path.join(site, name), text);
  await symlink(path.join(parent, 'outside.txt'), path.join(site, 'link.txt'));
  await writeFile(path.join(site, 'ready.txt'), 'r'.repeat(2000));
  await writeFile(path.join(site, 'ready.txt.gz'), gzipSync('made before'));
  server = await serve({ folder: site, base: '/', port: 0 });
  under = await serve({ folder: site, base: '/archive/', port: 0 });
});

afterAll(async () => {
  await server.close();
  await under.close();
  await rm(parent, { recursive: true });
});

describe('the server', () => {
  test('answers pages, folders and the page for wrong addresses', async () => {
    const home = await ask('/');
    expect([home.status, String(home.body)]).toEqual([200, '<h1>Home</h1>']);
    expect(home.headers['content-type']).toBe('text/html;charset=utf-8');
    expect((await ask('/releases/')).status).toBe(200);
    expect(String((await ask('/releases/a%20b/?q=1')).body)).toBe('spaced');
    const missing = await ask('/nothing/');
    expect([missing.status, String(missing.body)]).toEqual([404, '<h1>Not here</h1>']);
    const bare = await ask('/releases?q=a%20b');
    expect([bare.status, bare.headers.location]).toEqual([301, '/releases/?q=a%20b']);
  });

  test.each([
    ['/assets/x.css', 'text/css;charset=utf-8'],
    ['/feed.json', 'application/json;charset=utf-8'],
    ['/cite.ris', 'application/x-research-info-systems;charset=utf-8'],
    ['/page.md', 'text/markdown;charset=utf-8'],
  ])('%s is %s', async (address, type) => {
    expect((await ask(address)).headers['content-type']).toBe(type);
  });

  test.each([
    '/../outside.txt',
    '/..%2foutside.txt',
    '/%2e%2e/outside.txt',
    '/releases/..%2f..%2foutside.txt',
    '/..%5coutside.txt',
    '/../site-beside/x.txt',
    '/link.txt',
    '/.secret/key.txt',
    '/_headers',
    '//outside.txt',
    '/%',
    '/%00',
    '/assets/x.css/',
  ])('%s leads nowhere', async (address) => {
    const { status, body } = await ask(address);
    expect(status).toBe(404);
    expect(String(body)).toBe('<h1>Not here</h1>');
  });

  test('compresses text as the client takes it, and takes what was compressed before', async () => {
    const br = await ask('/releases/', { 'accept-encoding': 'gzip, deflate, br' });
    expect(br.headers['content-encoding']).toBe('br');
    expect(br.headers.vary).toBe('accept-encoding');
    expect(String(brotliDecompressSync(br.body))).toBe(page);
    const gzip = await ask('/releases/', { 'accept-encoding': 'gzip;q=0.5, br;q=0' });
    expect(gzip.headers['content-encoding']).toBe('gzip');
    expect(String(gunzipSync(gzip.body))).toBe(page);
    expect(String((await ask('/releases/')).body)).toBe(page);
    const ready = await ask('/ready.txt', { 'accept-encoding': 'gzip' });
    expect(String(gunzipSync(ready.body))).toBe('made before');
  });

  test('answers an unchanged file with 304, and a changed one anew', async () => {
    const first = await ask('/feed.json');
    const tag = { 'if-none-match': first.headers.etag ?? '' };
    const again = await ask('/feed.json', tag);
    expect([again.status, again.body.length]).toEqual([304, 0]);
    await utimes(path.join(parent, 'site', 'feed.json'), 1, 1);
    expect((await ask('/feed.json', tag)).status).toBe(200);
  });

  test('answers HEAD without a body and refuses to be written to', async () => {
    const head = await ask('/releases/', {}, { method: 'HEAD' });
    expect([head.status, head.headers['content-length'], head.body.length]).toEqual([
      200,
      String(page.length),
      0,
    ]);
    const post = await ask('/', {}, { method: 'POST' });
    expect([post.status, post.headers.allow]).toEqual([405, 'GET, HEAD']);
  });

  test('sends safe headers, then those of the site', async () => {
    const home = await ask('/');
    expect(home.headers['x-content-type-options']).toBe('nosniff');
    expect(home.headers['x-frame-options']).toBe('SAMEORIGIN');
    expect(home.headers['cache-control']).toBe('no-cache');
    const style = await ask('/assets/x.css');
    expect(style.headers['x-mark']).toBe('yes');
    expect(style.headers['cache-control']).toContain('immutable');
  });

  test('serves under a path', async () => {
    const to = under;
    expect((await ask('/archive/releases/', {}, { to })).status).toBe(200);
    expect((await ask('/', {}, { to })).headers.location).toBe('/archive/');
    expect((await ask('/archive', {}, { to })).headers.location).toBe('/archive/');
    expect((await ask('/releases/', {}, { to })).status).toBe(404);
    expect(to.address).toBe(`http://localhost:${String(to.port)}/archive/`);
  });
});

describe('the port', () => {
  test('is the next free one when it is taken', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => {
      other.listen(0, '127.0.0.1', resolve);
    });
    const address = other.address();
    const taken = typeof address === 'object' && address !== null ? address.port : 0;
    const next = await serve({ folder: parent, base: '/', port: taken });
    expect(next.port).toBeGreaterThan(taken);
    await next.close();
    other.close();
  });

  test('is read from PORT', () => {
    expect(readPort(undefined)).toBe(4321);
    expect(readPort('8080')).toBe(8080);
    for (const wrong of ['http', '65536', '-1', '1.5'])
      expect(() => readPort(wrong)).toThrow(`PORT is "${wrong}", which is no port.`);
  });
});

test('a _headers file is read as static hosts read it', () => {
  const rules = parseHeadersFile('# all\n/*.pdf\n  X-A: 1\n  nonsense\n\n/a\n\tX-B: a: b\n');
  const of = (address: string) =>
    rules.filter((rule) => rule.covers(address)).flatMap((rule) => rule.headers);
  expect(of('/deep/x.pdf')).toEqual([['X-A', '1']]);
  expect(of('/a')).toEqual([['X-B', 'a: b']]);
  expect(of('/ab')).toEqual([]);
});
