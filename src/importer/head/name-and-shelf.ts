// "ACME RESOURCES LIMITED — Capital Update 2019"
const nameAndShelf = /^(\p{Upper}.{3,80}?)\s[—–|-]\s(\p{Upper}.{3,60}?)(?:\s(?:19|20)\d\d)?$/u;

/** Who sent a notice and the shelf on which an archive keeps it, where a line names it by both, "ACME LIMITED — Capital Update 2019"; `undefined` for other lines. */
export const readNameAndShelf = (
  line: string,
): { readonly name: string; readonly shelf: string } | undefined => {
  const [, name, shelf] = line.length <= 160 ? (nameAndShelf.exec(line) ?? []) : [];
  return name === undefined || shelf === undefined ? undefined : { name, shelf };
};
