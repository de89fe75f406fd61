const catchwordLabel =
  /^(?:industry|industries|keywords?|subjects?|references?|sources?|literature|citations?|publications?|attachments?|footnotes?|notes)\s*:?$/i;

/** True for the label under which a release prints its branches, catchwords or sources: "Industry:", "Keywords". */
export const isCatchwordLabel = (line: string): boolean => catchwordLabel.test(line);
