// "Download", "Ladda ner bild", "Bild herunterladen", "Lataa kuva (JPG, 2 MB)"
const button =
  /^(?:download|hent|ladda ne[rd]|last ned|lataa|herunterladen|télécharger|descargar|scarica|baixar|downloaden)(?: (?:the |l[’']|la |le |el |il )?(?:images?|pictures?|photos?|files?|document|pdf|bild|bilder|bilden|bilde|bildet|billede|billeder|kuva|kuvat|tiedosto|foto|fotos|immagine|imagen|afbeelding|fil|filen|vedlegg|bilaga))?(?: ?\(.{2,30}\))?$|^(?:bild|bilder|datei|dokument|foto|fotos|pdf) herunterladen$/iu;

/** True for a button that loads down a picture or a file: "Ladda ner bild", "Download (PDF, 2 MB)"; releases portals set such ones above what the issuer says of itself too. */
export const isFileButton = (text: string): boolean => text.length <= 60 && button.test(text);
