// "News published on 11 March 2019 at 08:05 and distributed by: Business Wire", "Communiqué envoyé le 11 mars 2019 et diffusé par :"
const row =
  /^(?:news published on|communiqué envoyé le) (\d{1,2} \p{Alpha}{3,9} (?:19|20)\d\d)(?: (?:at|à) \d{1,2}:\d\d)? (?:and distributed by|et diffusé par)\s?:\s*(.{0,40})$/iu;

/** The day and the sender's name in the row with which a relay of wires closes a copy, "News published on 11 March 2019 at 08:05 and distributed by: Business Wire"; the name is empty where that stands below. */
export const readRelayedRow = (
  line: string,
): { readonly day: string; readonly sender: string } | undefined => {
  const [, day, sender] = /^(?:News pub|Communiqué env)/.test(line) ? (row.exec(line) ?? []) : [];
  return day === undefined || sender === undefined ? undefined : { day, sender: sender.trim() };
};
