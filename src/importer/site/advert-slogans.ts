// The label of an advertisement in some languages, with what it offers on the same line.
const english = 'ad|ads|advert|advertisement|sponsored';
const abroad =
  'anzeige|werbung|publicité|publicidad|publicidade|pubblicità|advertentie|annons|annonse|annonce|mainos|reklame|patrocinado|sponsorizzato|gesponsert|gesponsord';
const plain = `${english}|${abroad}`;
const certain =
  'sponsored (?:links?|content|message|post)|paid (?:message|content)|partner content|(?:bezahlte|entgeltliche) (?:einschaltung|anzeige)|partnerinhalt|contenu (?:sponsorisé|partenaire)|contenido patrocinado|espacio publicitario|conteúdo patrocinado|espaço publicitário|contenuto sponsorizzato|spazio pubblicitario|gesponsorde inhoud|sponsrat innehåll|betalt innehåll|annonsørinnhold|annoncørbetalt indhold|sponsoreret indhold|mainosartikkeli';

// "Sponsored link: Compliance courses", "[ad] Alder Solar: ask about the rebate", "Ads by Alder Media"
const surely = new RegExp(
  `^(?:(?:${certain})\\s*[:|–—-]\\s*\\S|[[(](?:${plain})[\\])]\\s*\\p{Upper}|ads by \\S+(?: \\S+){0,2}$)`,
  'iu',
);
// "ANNONS Jämför företagslån på två minuter": the label in capitals, what it offers in none.
const inCapitals = new RegExp(
  `^(?:${plain.toUpperCase()})\\s+(?=\\p{Upper}\\p{Lower})(?:\\S+\\s){2,14}\\S*[^.:;\\s]$`,
  'u',
);
// "Ad Sales Grow" is a headline of the advertiser's, "Ad: Alder Tyres" is none.
const labelled = new RegExp(`^(?:(?:${plain})\\s*[:|–—-]\\s*|(?:${abroad})\\s+)`, 'iu');

// A call, or a price from which on: "alk. 4 990 €", "$15 off", "jetzt Leasingrate berechnen".
const calls =
  /\b(?:gratis|kostenlos|free|gratuit[^\s.,;:()]*|jetzt|now|ahora|agora|adesso|maintenant|today|heute|your|votre|save|sparen|ahorra|risparmia|économisez|spara|bespaar|säästä|jämför|vergleichen|compare[rz]?|confronta|vergelijk|sammenlign|vertaa|descubre|découvrez|scopri|entdecken|discover|prøv|pruebe|essayez|kokeile|download|descarga|bestel)(?!\p{Alpha})|\b(?:ab|from|desde|à partir de|dès|vanaf|från|fra|alk\.) [$€£]?\d[\d.,]*|\b[aà] \d[\d.,]* ?(?:euros?\b|€)|\d\s?%? off\b/iu;
const price = /[$€£¢]\s?\d|\d\s?(?:€|¢|euros?\b|eur\b|kr\b|chf\b)|\d\s?% (?!of\b)/i;

/** How long an offer on one line at most is, in characters. */
const longest = 120;

/** True for words that call for something to buy, try or compare, as they stand below the label of an advertisement: "Livret à 5 % : ouvrez votre compte". */
export const isSlogan = (line: string): boolean =>
  line.length <= longest && line.split(' ').length >= 4 && !/[.:;]$/.test(line) && calls.test(line);

/** True for an advertisement on one line behind its label: "Mainos Lämpöpumppu asennettuna alk. 4 990 €", "Sponsored link: Compliance courses". */
export const isLabelledSlogan = (line: string): boolean => {
  if (line.length > longest || line.length < 12) return false;
  if (surely.test(line)) return !/[.;]$/.test(line);
  if (inCapitals.test(line)) return true;
  const label = labelled.exec(line)?.[0].length ?? 0;
  return (
    label > 0 &&
    /^[\p{Upper}\p{N}]/u.test(line.slice(label)) &&
    (isSlogan(line) || (line.split(' ').length >= 4 && price.test(line)))
  );
};
