import type { RepairLog } from '../repair-log.ts';

/** How many of its signs tell a mail's code at least, and what share of its equals signs are such. */
const least = { evidence: 2, share: 0.8 } as const;

// "=20" at a line's end, "=3D", "=E2=80=99", "Z=FCrich": the address "/news?id=20" holds none.
const sure =
  /(?<![?&]\w{1,20})=20[ \t]*$|=3D(?![\dA-F&\s]|$)|=C2=A[\dE]|=C3=[89AB][\dA-F]|(?<=\p{L})=[89A-F][\dA-F](?=\p{Ll})|(?<=\p{L})=92s\b/gmu;
// A dash or quote mark, "=E2=80=94".
const sureAlone = /=E2=8[0-9A]=[\dA-F]{2}/;
// A line as long as a mail's may be, broken behind an equals sign; one tells as much as two codes.
const softBreak = /^(?=.{70,77}$).*[^=\s]=[ \t]*$/gm;
const anyCode = /=(?:[\dA-F]{2}|[ \t]*$)/gm;

const windows = new TextDecoder('windows-1252');
const strict = new TextDecoder('utf-8', { fatal: true });

const lettersOf = (codes: string): string => {
  const bytes = Uint8Array.from(codes.split('=').slice(1), (code) => Number.parseInt(code, 16));
  try {
    return strict.decode(bytes);
  } catch {
    return windows.decode(bytes);
  }
};

// `<div class="a">` in an archive of mails is the archive's own; in a page that was sent as mail it is `<div class=3D"a">`.
const ownTag = /<[a-z][^<>]{0,300}?\s[a-z-]{1,30}=["']/i;
const tags = /(<[!/a-z][^<>]{0,4000}>)/i;

// "--000_abc" and "--000_abc--" part the copies that one mail holds.
const boundary =
  /^Content-Type:\s{0,4}multipart\/[^\n]{0,200}(?:\n[ \t][^\n]{0,200}){0,4}?boundary="?([\w'()+,./:=?-]{4,70})/im;
const withoutBoundaries = (text: string, log: RepairLog): string => {
  const name = text.includes('boundary=') ? boundary.exec(text.slice(0, 8000))?.[1] : undefined;
  if (name === undefined) return text;
  return text
    .split('\n')
    .map((line) => {
      if (line !== `--${name}` && line !== `--${name}--`) return line;
      log.record('mail-code', line, '');
      return '';
    })
    .join('\n');
};

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
const tellsMail = (text: string): boolean =>
  sureAlone.test(text) || countOf(text, sure) + 2 * countOf(text, softBreak) >= least.evidence;

/** A text without the codes in which mail is sent, quoted-printable: "Z=C3=BCrich", "=20" and the lines broken behind "=", and without the lines that part its copies; equals signs of any other text stay, and those of the tags of a page around the mail. */
export const decodeMail = (sent: string, log: RepairLog): string => {
  if (!/=(?:[\dA-F]{2}|[ \t]*$)/m.test(sent)) return withoutBoundaries(sent, log);
  if (!tellsMail(sent)) return withoutBoundaries(sent, log);
  const parts = ownTag.test(sent) ? sent.split(tags) : [sent];
  const text = parts.filter((_part, at) => at % 2 === 0).join('');
  const codes = countOf(text, anyCode);
  if (!tellsMail(text) || codes < countOf(text, /(?<!=)=(?!=)/g) * least.share)
    return withoutBoundaries(sent, log);
  const decoded = parts.map((part, at) => {
    if (at % 2 === 1) return part;
    const whole = log.replace(part, 'mail-code', /(?<!=)=[ \t]*\n/g, () => '');
    return log.replace(whole, 'mail-code', /(?:=[\dA-F]{2})+/g, lettersOf);
  });
  return withoutBoundaries(decoded.join(''), log);
};
