import { hasAddress } from './tokens.ts';

// "Contact Info: Name: Jane Doe Email: Send Email Organization: Acme Optics Phone: 617-555-0100": a form's fields in one line.
const field =
  /(?:^|\s)(?=(?:(?:contact |company )?(?:name|person)|(?:job )?title|position|company(?: name)?|organi[sz]ation|agency|(?:street )?address|phone|telephone|e-?mail|web ?site|city|state|country|zip)\s?:\s)/gi;

/** How many fields a form has at least, and how long its line is at most, in characters. */
const size = { fields: 3, line: 700 } as const;

/** The fields of a form that a dump has set in one line, each a line of its own; any other line as it is. */
export const partFields = (line: string): readonly string[] => {
  if (line.length > size.line || !line.includes(':')) return [line];
  const found = line.match(field)?.length ?? 0;
  return found >= size.fields && hasAddress(line)
    ? line
        .split(field)
        .map((one) => one.trim())
        .filter((one) => one !== '')
    : [line];
};
