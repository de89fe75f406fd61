import { lookup } from 'mrmime';

/** Types of the files an archive holds that the common list lacks or names otherwise. */
const own: Readonly<Record<string, string>> = {
  bib: 'application/x-bibtex',
  md: 'text/markdown',
  ris: 'application/x-research-info-systems',
};

/** Media type of a file by its name, with the character set for text; bytes where the ending is unknown. */
export const mediaType = (file: string): string => {
  const ending = /\.([^.]+)$/.exec(file)?.[1]?.toLowerCase() ?? '';
  const type = own[ending] ?? lookup(file) ?? 'application/octet-stream';
  return isText(type) ? `${type};charset=utf-8` : type;
};

/** Whether a media type is text, and so grows smaller by compression. */
export const isText = (type: string): boolean =>
  /^text\/|[/+](?:json|xml)\b|javascript|manifest\+json|x-bibtex|x-research-info-systems/.test(
    type,
  );
