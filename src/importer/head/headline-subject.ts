import { announcingVerb, headlineVerb, isCaps, type Unit } from './headline-lines.ts';

const beginsWithVerb = /^(?!(?:up|down)\b)\p{L}+(?:s|ed)\b/iu;

// "Acme Financial Corporation" and, an empty line between, "Declares Quarterly Dividend".
const verbFirst = new RegExp(`^${announcingVerb}\\s\\p{L}`, 'u');
// "Agrees to Acquire", but not "Plans for the Third Quarter" or "Marks of Quality"
const verbAndMore =
  /^\p{Lu}\p{Ll}+s\s(?!(?:of|for|on|in|at|and|with|from|by|under|about)\s)(?:\p{L}|\d|[$€£])/u;
const isActing = (text: string): boolean =>
  verbFirst.test(text) ||
  (verbAndMore.test(text) && headlineVerb.exec(text)?.index === 0 && text.split(/\s+/).length >= 4);
const isLetterheadSubject = (above: Unit, title: Unit): boolean =>
  (above.kind === 'company' || above.kind === 'label' || above.kind === 'contact') &&
  above.piece === title.piece - 1 &&
  above.rich.text.length < 60 &&
  !/[\d@:|]/.test(above.rich.text) &&
  /^\p{Lu}/u.test(above.rich.text) &&
  /\b(?:inc|corp|corporation|company|bancorp|bancshares|ltd|limited|plc|group|holdings|pharmaceuticals|therapeutics|laboratories|technologies|international|bank|trust|partners|industries|systems|energy|resources|ag|se|n\.?v|s\.?a|ab|asa|a\/s|oyj|llc|l\.?p|gmbh)\.?$/i.test(
    above.rich.text,
  ) &&
  isActing(title.rich.text);

// "ACME INTERNATIONAL CORPORATION" on a line of its own, "SIGNS AGREEMENT …" on the next one.
const isCapsSubject = (above: Unit, title: Unit): boolean =>
  (above.piece === title.piece || above.rich.line === title.rich.line - 1) &&
  (above.kind === 'company' || above.kind === 'label' || above.kind === 'contact') &&
  !/\d|@/.test(above.rich.text) &&
  !above.rich.text.includes(':') &&
  above.rich.text.length < 60 &&
  isCaps(above.rich.text) &&
  isCaps(title.rich.text) &&
  beginsWithVerb.test(title.rich.text) &&
  headlineVerb.exec(title.rich.text)?.index === 0;

/** True for a company's name above a headline that begins with its verb; both are the headline. */
export const isSubject = (above: Unit | undefined, title: Unit | undefined): boolean =>
  title !== undefined &&
  above !== undefined &&
  (isLetterheadSubject(above, title) || isCapsSubject(above, title));
