import { mendBrokenWords } from './broken-words.ts';
import { mendMojibake } from './mojibake.ts';
import type { RepairLog } from '../repair-log.ts';
import { decodeEntities } from './entities.ts';
import { dropHiddenAddresses, dropInjectedQuotes } from './injected-quotes.ts';
import { dropListenersMarks } from './read-aloud.ts';
import { plainFormula } from './formulas.ts';
import { mendLostSigns } from './lost-signs.ts';
import { mendSwappedSigns } from './swapped-signs.ts';
import { showSymbols } from './symbol-signs.ts';
import { toSubscript, toSuperscript } from './raised.ts';

const windows = new TextDecoder('windows-1252');
const ligatures: Record<string, string> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
};

const letterMarks: Record<string, string> = { R: '®', TM: '™', SM: '℠' };

// What is invisible, a space of another kind, a control character or a ligature: few texts have one of them.
const odd =
  // eslint-disable-next-line no-control-regex -- control characters are among what is looked for
  /[\0-\u0008\u000e-\u001f\u007f-\u00a0\u00ad\u2000-\u200f\u202a-\u202f\u205f-\u2069\u3000\uf041-\uf0e4ﬀ-ﬆ\ufeff]/;

/** Repairs that hold for every source: invisible characters, special spaces, mojibake, entities, ligatures and marks in letters. */
export const normaliseCharacters = (text: string, log: RepairLog): string => {
  let out = mendLostSigns(mendSwappedSigns(mendMojibake(text, log), log), log);
  if (odd.test(out))
    out = log.replace(
      out,
      'invisible-characters',
      /[\u00ad\u200b-\u200f\u2060-\u2064\ufeff\u202a-\u202e\u2066-\u2069]+/g,
      () => '',
    );
  if (out.includes('&')) out = decodeEntities(out, log);
  if (odd.test(out)) {
    out = log.replace(out, 'special-spaces', /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, () => ' ');
    // The numbers that Windows gives quote marks and dashes are those of control characters.
    out = log.replace(out, 'mojibake', /[\u0080-\u009f]/g, (char = '') =>
      windows.decode(Uint8Array.of(char.charCodeAt(0))),
    );
    out = log.replace(out, 'control-characters', /[^\P{Cc}\t\n\v\f\r]/gu, () => '');
    out = showSymbols(out, log);
    out = log.replace(out, 'ligatures', /[ﬀ-ﬆ]/g, (char = '') => ligatures[char] ?? char);
  }
  if (out.includes('('))
    out = log.replace(
      out,
      'letter-mark',
      /(?<=[\p{L}\p{N}.])\((R|TM|SM)\)/gu,
      (before = '', mark = '') => letterMarks[mark] ?? before,
    );
  if (/[®™℠]/.test(out) || out.includes('['))
    out = log.replace(
      out,
      'bracketed-mark',
      /[[({]\s?([®™℠]|(?<=\[)(?:R|TM|SM))\s?[\])}]/g,
      (_before = '', mark = '') => letterMarks[mark] ?? mark,
    );
  return dropHiddenAddresses(dropInjectedQuotes(out.normalize('NFC'), log), log);
};

// "SUBHEAD: New pump for wards": a sender's form, near the top of what it sends.
const dropSubheadLabels = (text: string, log: RepairLog): string => {
  const top = text.slice(0, 3000);
  if (!/^\s*(?:sub|deck|dek|kicker)/im.test(top)) return text;
  return (
    log.replace(
      top,
      'subhead-label',
      /^([ \t]*)(?:sub-?(?:head(?:line|ing)?|title)|deck|dek|kicker)[ \t]*:[ \t]+(\S.*)$/gim,
      (_all = '', indent = '', words = '') => `${indent}${words}`,
    ) + text.slice(3000)
  );
};

// "Acme<sup>®</sup>", "<b>About Acme</b>", "first<br>second": tags that a copy of a page left in its text.
const dropTags = (text: string, log: RepairLog): string => {
  const raised = log.replace(
    text,
    'left-tag',
    /<(su[bp])>([^<>\n]{1,40})<\/\1>/gi,
    (_all = '', tag = '', inner = '') =>
      (tag.toLowerCase() === 'sup' ? toSuperscript(inner.trim()) : toSubscript(inner.trim())) ??
      inner,
  );
  const broken = log.replace(raised, 'left-tag', /<br\s*\/?>/gi, () => '\n');
  // A release may speak of one tag; a copied page has many.
  const tags = broken.match(/<\/(?:b|i|u|em|strong|span|font)>/gi)?.length ?? 0;
  if (tags < 2 && !/<(?:span|font)\s/i.test(broken)) return broken;
  return log.replace(
    broken,
    'left-tag',
    /<\/?(?:su[bp]|b|i|u|em|strong|span|font)(?:\s[^<>\n]{0,200})?>/gi,
    () => '',
  );
};

// "image: Volunteers lower a frame into the bay. (view more)", "Foto: Das Werk (zum Vergrößern klicken)": what enlarges a picture, at the end of the line below it.
const pictureButtonWord =
  /\((?:view more|see more|click|tap|cliquez|agrandir|zum|klick|klicken|ampliar|haga|pulse|clique|clicca|ingrandisci|klik|klikk|klikkaa|klicka|suurenna)\b/i;
const pictureButton =
  /(?<=\S)[ \t]{1,8}\((?:(?:view|see) more|(?:click|tap)(?: (?:on )?(?:the )?(?:image|picture|photo))?(?: here)? (?:to (?:enlarge|zoom|see (?:a )?larger)|for (?:a )?(?:larger|full|hi))[^()\n]{0,30}|(?:cliquez pour )?agrandir|zum vergrößern[^()\n]{0,30}|klick(?:en)?(?: sie)? (?:hier )?(?:zum|für)[^()\n]{3,30}|(?:haga clic para |pulse para |clique para )?ampliar|(?:clicca per )?ingrandi(?:re|sci)|klik (?:om te vergroten|for (?:at )?(?:større|forstørre\p{L}*)[^()\n]{0,20})|klicka för (?:att förstora|större)[^()\n]{0,20}|klikk for (?:å forstørre|større)[^()\n]{0,20}|suurenna(?: kuvaa)?)\)(?=[ \t]{0,8}$)/gimu;

// "February 13, 20253 Mins Read", "By Ann Berg November 3, 2021No Comments5 Mins Read": a day, and glued to it what its page counts.
const gluedReadingTime =
  /^(.{0,100}?\b(?:19|20)\d\d)(?:no comments?|\d{1,3} comments?)?\d{1,2} (?:mins?|minutes?) read[ \t]*$/gim;

// "131  0 Kommentare Alder Opens Mill": what a page counts, glued to its headline.
const gluedCounts =
  /^([ \t]*)(?:\d{1,7}[ \t]+)?\d{1,5} (?:comments?|kommentare?|commentaires?|comentarios?|comentários?|commenti|reacties|kommentarer)[ \t]+(?=(?:\*\*)?\p{Lu}\S*(?: \S+){3,30}[^\s.,:;]$)/gimu;

/** A text without what its page counts, glued to the headline: "131  0 Kommentare Alder Opens Mill". */
export const dropGluedCounts = (text: string, log: RepairLog): string => {
  const top = text.slice(0, 3000);
  return /\d (?:comment|kommentar|coment|reactie)/i.test(top)
    ? log.replace(top, 'glued-row', gluedCounts, (_all = '', indent = '') => indent) +
        text.slice(3000)
    : text;
};

// "| | Jane Doe |" among rows of which none has more: a letterhead set in a table of which a dump has kept the walls.
const loneCells = /^[ \t]*\|(?:[ \t]*\|)*(?:[^|\n]*\|)?[ \t]*$/;

const dropLoneCells = (text: string, log: RepairLog): string => {
  const lines = text.split('\n');
  for (let from = 0; from < lines.length; from += 1) {
    let to = from;
    while (loneCells.test(lines[to] ?? '')) to += 1;
    // A row right above or below with more cells makes a table of them.
    const isTable = [lines[from - 1], lines[to]].some((line) => line?.trimStart().startsWith('|'));
    if (to - from > 1 && !isTable)
      for (let at = from; at < to; at += 1) {
        const words = (lines[at] ?? '').replaceAll('|', '').trim();
        if (words !== '') log.record('lone-cell', lines[at] ?? '', words);
        lines[at] = words;
      }
    from = Math.max(from, to - 1);
  }
  return lines.join('\n');
};

/** Repairs that hold for text dumps only: escapes, formulas and raised characters written for Markdown or TeX. */
export const normaliseDump = (text: string, log: RepairLog): string => {
  let out = dropGluedCounts(dropSubheadLabels(text, log), log);
  if (out.includes('|'))
    out = log.replace(
      out,
      'bullet-cell',
      /^([ \t]*(?:(?:\|[ \t]{0,4}){0,2}[•●▪■□○◦‣]|\(\d{1,2}\)|\d{1,2}[.)]))(?:[ \t]*\|){1,3}[ \t]*(?=[^|\s])([^|\n]+)(?:\|[ \t]*)?$/gm,
      (_all = '', bullet = '', words = '') =>
        `${bullet.replaceAll('|', '').trimStart()} ${words.trimEnd()}`,
    );
  if (out.includes('| |')) out = dropLoneCells(out, log);
  out = mendBrokenWords(out, log);
  // "Cash ........... $101,284": as wide as before, since columns tell where cells are.
  if (out.includes('.....') || out.includes('. . . .'))
    out = log.replace(
      out,
      'leader-dots',
      /(?<=[\p{L}\d)%:]\s?)(?:\.{5,200}|(?:\. ){4,100}\.?)(?=[ \t]*(?:[$€£(]\s{0,8})?(?:\d|[–—-](?=\s)))/gu,
      (dots = '') => ' '.repeat(dots.length),
    );
  if (/\d (?:mins?|minutes?) read/i.test(out))
    out = log.replace(out, 'glued-row', gluedReadingTime, (_all = '', day = '') => day);
  out = dropListenersMarks(out, log);
  if (pictureButtonWord.test(out))
    out = log.replace(out, 'picture-button', pictureButton, () => '');
  if (out.includes('\\')) {
    out = log.replace(out, 'escaped-dollar', /\\\$/g, () => '$');
    out = log.replace(
      out,
      'escaped-character',
      /\\([*_#&[\]~>|%.!+-])(?![A-Za-z]{3})/g,
      (_all = '', char = '') => char,
    );
  }
  if (out.includes('$'))
    out = log.replace(
      out,
      'inline-math',
      /\$([^$\n]{1,80})\$/g,
      (before = '', inner = '') => plainFormula(inner) ?? before,
    );
  if (/<\/?(?:su[bp]|b|i|u|em|strong|br|span|font)\b/i.test(out)) out = dropTags(out, log);
  if (out.includes('^')) {
    out = log.replace(
      out,
      'caret-superscript',
      /\^\{([^{}\n]{1,16})\}/g,
      (before = '', inner = '') => toSuperscript(inner.trim()) ?? before,
    );
    out = log.replace(
      out,
      'caret-superscript',
      /(?<=\p{L})\^([0-9])(?![\p{L}\p{N}.])/gu,
      (before = '', inner = '') => toSuperscript(inner) ?? before,
    );
    out = log.replace(out, 'bracketed-mark', /\^([®™℠])/g, (_all = '', mark = '') => mark);
  }
  if (out.includes('_{'))
    out = log.replace(
      out,
      'underscore-subscript',
      /_\{([^{}\n]{1,12})\}/g,
      (before = '', inner = '') => toSubscript(inner.trim()) ?? before,
    );
  return out;
};
