import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { ServedSite } from './handle-request.ts';
import { requestHandler } from './handle-request.ts';
import { PortError } from './port.ts';

/** A site being served. */
export interface RunningServer {
  /** The port in use. */
  readonly port: number;
  /** Address of the home page, such as `http://localhost:4321/`. */
  readonly address: string;
  /** Stops at once, open connections included. */
  readonly close: () => Promise<void>;
}

/** Only this machine reaches these; browsers try both for "localhost". */
const hosts = ['127.0.0.1', '::1'] as const;

/** How many ports are tried after a taken one. */
const tries = 100;

const codeOf = (fault: unknown): unknown =>
  typeof fault === 'object' && fault !== null && 'code' in fault ? fault.code : undefined;

const listen = (server: Server, host: string, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host, port }, () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });

const stop = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });

/** Listens on one port of all hosts; gives none when the port is taken on any. */
const listenEverywhere = async (
  site: ServedSite,
  asked: number,
): Promise<{ readonly port: number; readonly servers: readonly Server[] } | undefined> => {
  const handler = requestHandler(site);
  const servers: Server[] = [];
  let port = asked;
  for (const host of hosts) {
    const server = createServer(handler);
    try {
      port = await listen(server, host, port);
      servers.push(server);
    } catch (fault) {
      // A machine without IPv6 has no ::1.
      if (
        host === '::1' &&
        ['EADDRNOTAVAIL', 'EAFNOSUPPORT', 'EINVAL'].includes(String(codeOf(fault)))
      )
        continue;
      await Promise.all(servers.map(stop));
      if (codeOf(fault) === 'EADDRINUSE') return undefined;
      if (codeOf(fault) === 'EACCES')
        throw new PortError(
          `This user may not use port ${String(asked)}. Choose one above 1023, such as PORT=8080 npm start.`,
        );
      throw fault;
    }
  }
  return { port, servers };
};

/**
 * Serves a built site to this machine, on the port asked for or the next free one; 0 takes any.
 * Throws a PortError when none is to be had.
 */
export const serve = async (
  site: ServedSite & { readonly port: number },
): Promise<RunningServer> => {
  const last = Math.min(site.port + tries, 65_535);
  for (let asked = site.port; asked <= last; asked = site.port === 0 ? 0 : asked + 1) {
    const listening = await listenEverywhere(site, asked);
    if (listening === undefined) continue;
    const { port, servers } = listening;
    return {
      port,
      address: `http://localhost:${String(port)}${site.base}`,
      close: async () => {
        await Promise.all(servers.map(stop));
      },
    };
  }
  throw new PortError(
    `The ports from ${String(site.port)} to ${String(last)} are all taken. Choose another, such as PORT=8080 npm start.`,
  );
};
