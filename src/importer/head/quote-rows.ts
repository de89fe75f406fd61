// "Shares Issued 41,250,100", "Last Close 5/9/2018 $0.35": what a site of shares tells of the sender's.
const quoted =
  /^(?:shares (?:issued|outstanding)\s?:?\s[\d,. ]{4,20}|last close\s?:?\s\d{1,2}\/\d{1,2}\/\d{4}\s.{1,20})$/i;

// "Alder Mines Ltd. (C:ALD)", "Alder Mines (TSX-V:ALD)" over those
const nameAndCode = /^\p{Lu}[^()]{2,70} \([A-Z]{1,2}:[A-Z]{1,5}\)$/u;

// "CONTRIBUTOR" above the wire, "PUBLISHED" above the day
const fieldAlone = /^(?:CONTRIBUTOR|PUBLISHED)$/;

/** True for a row of what a site of shares prints above a release: the sender's name and code, its shares, the field of who sent it. */
export const isQuoteRow = (line: string): boolean =>
  line.length <= 90 && (quoted.test(line) || nameAndCode.test(line) || fieldAlone.test(line));
