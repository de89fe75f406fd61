const safeAddress = /^https?:\/\/[^\s<>"]+$/i;

/** True for an address that may be linked: http or https, nothing else. */
export const isLinkable = (address: string): boolean =>
  safeAddress.test(address) && URL.canParse(address);

const mail =
  /^mailto:\s*([\w.+-]{1,64})(?:@|%40)((?:[a-z\d-]{1,63}\.){1,5}[a-z]{2,12})\s*(?:\?.*)?$/is;

/** Where the words of a link lead to: a page, or a mail's address that the words hide, "Jane Doe" and "Email"; `undefined` for anything else. */
export const linkTarget = (address: string, words: string): string | undefined => {
  if (isLinkable(address)) return address;
  const [, name, host] = words.includes('@') ? [] : (mail.exec(address) ?? []);
  return name === undefined || host === undefined ? undefined : `mailto:${name}@${host}`;
};

const mailScheme = 'mailto:';

/** The mail's address that a link's target is; `undefined` for a page. */
export const mailOf = (target: string): string | undefined =>
  target.startsWith(mailScheme) ? target.slice(mailScheme.length) : undefined;
