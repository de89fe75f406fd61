const safeHarbor =
  /private securities litigation reform act|safe harbou?r (?:for|statement|provision)|cautionary (?:note|statement)s? (?:regarding|on|concerning|about|for)|\b(?:except|other than|exception)\b[^.]{0,40}\bhistorical (?:information|facts?)[^.]{0,200}\brisks? (?:and|or) uncertaint/i;
// Statements look forward in law; a firm's forward-looking technologies are its praise.
const looksForward =
  /forward[- ]looking(?:\s*[“”"'’.;:)(*]|\s*$|,?\s+(?:[\p{Alpha}-]+[\s,/]+){0,2}?statements?\b|\s+(?:and other\s|or other\s|financial\s)?(?:information|comments?|remarks?|expressions?|expectations?|projections?|disclosures?|assertions?|estimates?|forecasts?|matters|words|terms|terminology|in nature)\b|,?\s+(?:within|are|is|may|that|such|which|and (?:are|is|as such|therefore|thus|made|involves?|may|should|based|subject|actual))\b)|(?:\b(?:are|be|considered|deemed|constitutes?)|[“"‘])\s*forward[- ]looking/imu;

// The same in other languages.
const safeHarborAbroad =
  /\bzukunfts(?:gerichtete|bezogene|orientierte)\w* (?:aussagen|angaben|informationen|feststellungen)|\bin die zukunft gerichtete\w* (?:aussagen|angaben)|\bvorausschauende\w* (?:aussagen|angaben)|\bdéclarations? (?:prospectives?|à caractère prospectif)|\b(?:énoncés|informations?) (?:prospectifs?|prospectives?|de nature prospective)|\bframåtblickande (?:uttalanden|information)|\bframtidsinriktad\w* (?:uttalanden|information)|\bfremadrettede (?:udsagn|udtalelser)|\bfremtidsrettede (?:uttalelser|utsagn)|\b(?:declaraciones|manifestaciones) prospectivas|\bdeclaraciones (?:con vistas al|a) futuro|\bdichiarazioni previsionali|\btoekomstgerichte (?:verklaringen|uitspraken)|\btulevaisuutta koskevia/i;

// "Actual results may differ substantially" says so in any words.
const mayDiffer =
  /\bactual (?:future )?(?:results?|events?|outcomes?|developments?|performance)\b[^.]{0,80}\b(?:may|might|could|can|would|will|to) (?:\w+ )?(?:differ|deviate|vary)\b/i;

/** True for words by which a release bounds what it says of the future. */
export const tellsSafeHarbor = (text: string): boolean =>
  safeHarbor.test(text) ||
  (/forward[- ]looking/i.test(text) && looksForward.test(text)) ||
  (/\bactual\b/i.test(text) && mayDiffer.test(text)) ||
  safeHarborAbroad.test(text);
