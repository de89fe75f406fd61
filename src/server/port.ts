/** The port a reader is told of when none is asked for. */
export const usualPort = 4321;

/** A port cannot be used; the message says why and what to do. */
export class PortError extends Error {
  override readonly name = 'PortError';
}

/** Reads the variable `PORT`: a whole number to 65535, 0 for any free port. Throws a PortError for anything else. */
export const readPort = (text: string | undefined): number => {
  if (text === undefined || text.trim() === '') return usualPort;
  const port = Number(text);
  if (/^\d+$/.test(text.trim()) && port <= 65_535) return port;
  throw new PortError(
    `PORT is "${text}", which is no port. Give a whole number from 1 to 65535, such as PORT=8080 npm start.`,
  );
};
