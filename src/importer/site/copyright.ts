/** True for a line that begins as notes of copyright do: "Copyright 2005 Acme", "© Acme", "(c) Acme". */
export const isCopyright = (line: string): boolean => /^(?:copyright\b|©|\(c\))/i.test(line);
