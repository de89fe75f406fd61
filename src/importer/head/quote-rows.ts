// "Shares Issued 41,250,100", "Last Close 5/9/2018 $0.35", "Close 2012-02-28 C$ 0.22", "Market Cap C$ 19,561,125": what a site of shares tells of the sender's.
const quoted =
  /^(?:shares (?:issued|outstanding)\s?:?\s[\d,. ]{4,20}|(?:last )?close\s?:?\s(?:\d{1,2}\/\d{1,2}\/\d{4}|\d{4}-\d\d-\d\d)\s.{1,20}|market cap\s?:?\s[A-Z]{0,3}\s?[$€£]?\s?[\d,.]{1,18}[kmb]?)$/i;

// "Alder Mines Ltd. (C:ALD)", "Alder Mines (TSX-V:ALD)" over those
const nameAndCode = /^\p{Upper}[^()]{2,70} \([A-Z]{1,2}:[A-Z]{1,5}\)$/u;

// "CONTRIBUTOR" above the wire, "PUBLISHED" above the day
const fieldAlone = /^(?:CONTRIBUTOR|PUBLISHED)$/;

// "Alder Mines Ltd. (ticker: ALD, exchange: NASDAQ) News Release - 5/21/04", "… - 24-May-2004"
const nameAndListing =
  /^\p{Upper}[^()]{2,70} \(ticker: [A-Z.\d]{1,7}, exchange: [^()]{2,40}\)(?: (?:news|press) release)?(?: ?[-–] ?\d{1,2}[/-](?:\d{1,2}|\p{Alpha}{3})[/-](?:\d\d){1,2})?$/iu;

/** True for a row of what a site of shares prints above a release: the sender's name and code, its shares, the field of who sent it. */
export const isQuoteRow = (line: string): boolean =>
  (line.length <= 90 && (quoted.test(line) || nameAndCode.test(line) || fieldAlone.test(line))) ||
  (line.length <= 160 && line.includes('(ticker: ') && nameAndListing.test(line));
