import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { type CslItem, toEdtf } from '../domain/citation-record.ts';
import ama from './styles/ama.csl?raw';
import apa from './styles/apa.csl?raw';
import bluebook from './styles/bluebook.csl?raw';
import mla from './styles/mla.csl?raw';

// The published styles cover every kind of document and cost ten times as much; a press release needs four lines of each.
const styles = { apa, mla, ama, bluebook };

/** A style of citing in running text. */
export type CitationStyle = keyof typeof styles;

/** What a reader calls each style. */
export const citationStyleNames: Record<CitationStyle, string> = {
  apa: 'APA',
  mla: 'MLA',
  ama: 'AMA',
  bluebook: 'Bluebook',
};

for (const [name, csl] of Object.entries(styles))
  plugins.config.get('@csl').styles.add(`archive-${name}`, csl);
const bibtex = plugins.config.get('@bibtex').format;
bibtex.useIdAsLabel = true;
// The entry's key is the slug, hyphens and all. In ASCII "m²" would be "m2", and unknown letters would be dropped.
bibtex.checkLabel = false;
bibtex.asciiOnly = false;

const format = (name: string, record: CslItem, options?: object): unknown =>
  plugins.output.format(name, [record], options);

const asText = (output: unknown): string => {
  if (typeof output !== 'string') throw new TypeError('The citation library gave no text.');
  return output.trim();
};

/** A release cited in running text, plain, on one line. */
export const formatCitation = (record: CslItem, style: CitationStyle): string =>
  asText(format('bibliography', record, { template: `archive-${style}`, lang: 'en-US' }));

const texCommands: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

// With letters beyond ASCII allowed, the library leaves TeX's own signs alone as well.
const escapeTex = (text: string): string =>
  text.replace(/[\\~^&%$#_{}]/g, (sign) => texCommands[sign] ?? `\\${sign}`);

const texMonths = [
  'jan',
  'feb',
  'mar',
  'apr',
  'may',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct',
  'nov',
  'dec',
];

// The library writes "apr 17" for a month, which is none, and braces every word of a title.
const toBibtexField = (line: string, { title, issued }: CslItem): string[] => {
  if (line.startsWith('\ttitle = ')) return [`\ttitle = {{${escapeTex(title)}}},`];
  if (line.startsWith('\tmonth = ')) return [];
  if (!line.startsWith('\tyear = ') || issued === undefined) return [line];
  const [first, last] = issued['date-parts'];
  const month =
    last === undefined && first?.[1] !== undefined ? texMonths[first[1] - 1] : undefined;
  return [
    line,
    ...(month === undefined ? [] : [`\tmonth = ${month},`]),
    `\tdate = {${toEdtf(issued)}},`,
  ];
};

/** A release as a BibTeX entry (`@techreport`), in UTF-8; year and month for BibTeX, the whole date for biblatex and citation managers. */
export const formatBibtex = (record: CslItem): string => {
  const { publisher, 'publisher-place': place, note } = record;
  const entry = asText(
    format('bibtex', {
      ...record,
      ...(publisher === undefined
        ? {}
        : {
            author: [{ literal: escapeTex(publisher) }],
            publisher: escapeTex(publisher),
          }),
      ...(place === undefined ? {} : { 'publisher-place': escapeTex(place) }),
      ...(note === undefined ? {} : { note: escapeTex(note) }),
    }),
  );
  return entry
    .split('\n')
    .flatMap((line) => toBibtexField(line, record))
    .join('\n');
};

/** A release as a RIS record (`TY  - RPRT`), one line a field. */
export const formatRis = (record: CslItem): string => {
  const [fields] = asRecords(format('ris', record, { format: 'object' }));
  if (!fields) throw new TypeError('The citation library gave no RIS record.');
  // The library's own text breaks lines at 70 characters, within addresses too.
  const { TY, ...rest } = fields;
  const lines = Object.entries(rest).flatMap(([tag, value]) =>
    (Array.isArray(value) ? value : [value]).map(
      (one) => `${tag}  - ${tag === 'DA' ? padDate(String(one)) : String(one)}`,
    ),
  );
  return [`TY  - ${String(TY)}`, ...lines, 'ER  - '].join('\n');
};

// RIS asks for two digits: 2006/06/09/.
const padDate = (date: string): string => date.replace(/(?<=\/)\d(?=\/)/g, '0$&');

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const asRecords = (output: unknown): Record<string, unknown>[] =>
  Array.isArray(output) ? output.filter(isRecord) : [];

/** A release as CSL-JSON, an array of one record, as citation managers import it. */
export const formatCslJson = (record: CslItem): string => JSON.stringify([record], undefined, 2);
