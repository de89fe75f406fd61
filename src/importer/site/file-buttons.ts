// "Download", "Ladda ner bild", "Bild herunterladen", "Lataa kuva (JPG, 2 MB)"
const button =
  /^(?:download|hent|ladda ne[rd]|last ned|lataa|herunterladen|télécharger|descargar|scarica|baixar|downloaden)(?: (?:the |l[’']|la |le |el |il )?(?:images?|pictures?|photos?|files?|document|pdf|bild|bilder|bilden|bilde|bildet|billede|billeder|kuva|kuvat|tiedosto|foto|fotos|immagine|imagen|afbeelding|fil|filen|vedlegg|bilaga))?(?: ?\(.{2,30}\))?$|^(?:bild|bilder|datei|dokument|foto|fotos|pdf) herunterladen$/i;

/** True for a button that loads down a picture or a file: "Ladda ner bild", "Download (PDF, 2 MB)"; releases portals set such ones above what the issuer says of itself too. */
export const isFileButton = (text: string): boolean => text.length <= 60 && button.test(text);

/** How many of a text's first lines the button of a file that bears the headline's name stands in, and how long that name is at least, in characters. */
const near = { lines: 40, name: 24 } as const;

// "PDF printable version of ", "Download PDF: ", "Télécharger la version imprimable : "
const formatBefore =
  /^(?=.*\b(?:pdf|word|rtf|docx?|print\p{Alpha}*|impri\p{Alpha}*|druck\p{Alpha}*|stamp\p{Alpha}*|utskrift\p{Alpha}*|download|télécharger|descargar|herunterladen)\b)[^.!?]{3,50}$/iu;
const sizeBehind = /\s*[([](?:PDF|Word|RTF|DOCX?)\b[^()[\]]{0,30}[)\]]$/i;
const listsFiles =
  /^(?:attachments?|anhänge?|pièces? jointes?|bilagor|vedlegg|allegat[io]|adjuntos?)\b/i;

/** The places of the buttons between headline and news that load down the release itself: "PDF printable version of Acme Opens Mill (PDF 31 KB)" below "Acme Opens Mill". */
export const findFilesOfHeadline = (lines: readonly string[]): number[] => {
  const found: number[] = [];
  const names = new Set<string>();
  let above = '';
  for (const [at, line] of lines.slice(0, near.lines).entries()) {
    if (
      line.length > near.name &&
      line.length < 260 &&
      /pdf|print|word|rtf|doc|impri|druck|stamp|utskr/i.test(line)
    ) {
      const plain = line.replace(sizeBehind, '');
      const name = [...names].find((one) => plain.endsWith(one));
      const before = name === undefined ? '' : plain.slice(0, -name.length).trim();
      if (
        name !== undefined &&
        !listsFiles.test(above) &&
        (before === '' ? plain !== line : formatBefore.test(before))
      ) {
        found.push(at);
        continue;
      }
    }
    if (line.length >= near.name) names.add(line);
    if (line !== '') above = line;
  }
  return found;
};

// "Ein Dokument", "2 Bilder" above "Acme_Mill.pdf" and "PDF - 210 kB": what a portal offers beside the copy.
const countsFiles =
  /^(?:ein(?:e)?|zwei|drei|vier|fünf|\d{1,2}|an?|one|two|three) (?:weitere[sr]? )?(?:dokumente?|bild(?:er)?|videos?|audios?|dateien?|documents?|images?|files?|pictures?)$/i;
const nameOfFile =
  /^[\p{Alpha}\d_()., -]{2,100}\.(?:pdf|docx?|xlsx?|pptx?|jpe?g|png|zip|mp[34])$/iu;
const sizeOfFile = /^(?:PDF|DOCX?|XLSX?|PPTX?|JPE?G|PNG|ZIP|MP[34])\s?[-–|,]\s?\d[\d.,]* ?[kM]B$/i;

/** The places of the box in which a portal offers files beside the copy: "Ein Dokument" above the file's name, its kind and its size. */
export const findFileBox = (lines: readonly string[]): number[] => {
  const filled = [...lines.keys()].filter((at) => lines[at] !== '').slice(0, near.lines);
  const first = filled.findIndex((at) => countsFiles.test(lines[at] ?? ''));
  if (first === -1) return [];
  let to = first + 1;
  while (
    nameOfFile.test(lines[filled[to] ?? -1] ?? '') ||
    sizeOfFile.test(lines[filled[to] ?? -1] ?? '')
  )
    to += 1;
  return to - first > 2 ? filled.slice(first, to) : [];
};
