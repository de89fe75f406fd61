import { nameOfWire } from '../dateline/wire-names.ts';
import { squeeze } from '../source/white-space.ts';

/** True for a line that begins as notes of copyright do: "Copyright 2005 Acme", "© Acme", "All content (c) Acme". */
export const isCopyright = (line: string): boolean =>
  /^(?:(?:(?:all|entire|site|web ?site|page|this page|text) ){0,2}(?:contents?|pages?|site|text) (?:(?:is|are) )?|(?:(?:financial|market|stock|company|price|quote|news) )?(?:data|quotes) (?:(?:is|are) )?)?(?:copyright\b|©|\(c\))/i.test(
    line,
  );

/** The wire whose copyright a line prints, "Copyright Business Wire 2008", or `undefined`. */
export const wireOfCopyright = (line: string): string | undefined =>
  line.length < 100 && isCopyright(line)
    ? nameOfWire(
        squeeze(
          line.replace(
            /copyright|\(c\)|©|\b(?:19|20)\d\d\b|all rights reserved|tous droits réservés|alle rechte vorbehalten|todos los derechos reservados|tutti i diritti riservati|,?\s?source [a-z -]{3,30}$|,\s?inc\b|\(europe\)|[.,–-]/gi,
            ' ',
          ),
        ),
      )
    : undefined;

/** True for a wire's copyright, which ends a release: "Copyright Business Wire 2008". */
export const isWireCopyright = (line: string): boolean => wireOfCopyright(line) !== undefined;

/** The one year of a wire's copyright among some lines, "© 2008 PR Newswire", where the wire is the given one; `undefined` where none prints it or they print several. */
export const yearOfWire = (
  lines: readonly string[],
  wire: string | undefined,
): number | undefined => {
  const years = new Set(
    lines.flatMap((line) =>
      wire !== undefined && wireOfCopyright(line) === wire
        ? (line.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? [])
        : [],
    ),
  );
  return years.size === 1 ? Number([...years][0]) : undefined;
};
