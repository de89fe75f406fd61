import { isGivenName } from './given-names.ts';

/** What a position is for, where it is set behind it: "Finance" in "Vice President, Finance". */
export const department =
  /^(?:finance|operations|marketing|sales|engineering|manufacturing|research(?: (?:and|&) development)?|r&d|clinical (?:development|affairs|operations)|regulatory affairs|medical affairs|business development|corporate (?:development|planning|strategy|affairs)|business planning|financial planning|human resources|legal(?: affairs)?|strategy|administration)$/i;

/** Words that name a position. */
export const position =
  /(?<=\p{Alpha}{3})(?:direktör|direktør|direktor(?:in)?|johtaja|päällikkö|asiantuntija|koordinaattori|sihteeri|tiedottaja|chef(?:in)?|sjef|leder|ledare|sekreterare|sekretær|handläggare|konsulent|leiter(?:in)?|sprecher(?:in)?|ansvarig|ansvarlig|rådgi(?:ver|vare)|ordförande|vorsitzende[rn]?|vorständin|voorzitter|formand)(?!\p{Alpha})|(?<!\p{Alpha})(?:johtaja|ordförande|vorsitzende[rn]?|voorzitter|formand|consejer[oa]|päällikkö|tiedottaja|rehtori|rzecznik|dyrektor|kierownik|prezes|mluvčí|ředitel|igazgató|szóvivő|diretora?|director[ae]s?|gestora?|assessora?|asesora?|gerente|jef[ea]|president[ae]|portavoz|vocer[oa]|jefe de \p{Alpha}+|portavoce|porta-voz|porte-parole|président(?:e)?|attachée?|chargée?|direttor[ei]|direttrice|responsabile|addett[oa]|woordvoerder|hoofd|bestuurder|talsperson|talsmand|talskvinna|chefredaktör|geschäftsleitung|inhaber(?:in)?)(?!\p{Alpha})|\b(?:director|president|officer|manager|head|chief|vp|svp|evp|avp|ceo|cfo|coo|cmo|cso|vice|senior|executive|coordinator|specialist|relations|affairs|spokes\w+|principal|counsel|founder|chair\w*|secretary|editor|liaison|administrator|assistant|leader|supervisor|treasurer|controller|advis[eo]r|consultant|strategist|representative|publicist|analyst|curator|producer|dean|professor|leiter(?:in)?|geschäftsführer(?:in)?|vorstand|sprecher(?:in)?|pressesprecher(?:in)?|referent(?:in)?|directeur|directrice|responsable|unternehmenskommunikation|kommunikation|partner|lead|associate|engineer|scientist|owner|investigator|superintendent|planner|organi[sz]er|librarian|attorney|mayor|commissioner|analista|gerente|berater(?:in)?|ekonomidirektör|informationschef|pressechef|kommunikationsdirektør|direktør|verkställande|vd|konsernsjef|finansdirektør|toimitusjohtaja|dirigeant|secrétaire|gérant|ufficio|pressestelle|gabinete)\b|^(?:corporate |global |external |internal |financial )?(?:communications?|marketing|strategy|media|finance|broking|equity capital markets|ecm|business development|public information)(?:\s*(?:and|&).+)?$|^(?:investor|public|media)\s/iu;
/** A position in one word as the languages of the North and German set it right before the name: "Kaupunginjohtaja", "Enhetschef", "Pressesprecherin". */
export const gluedPosition =
  /(?:\p{Alpha}{3}(?:direktör|direktør|direktorin?|päällikkö|asiantuntija|sihteeri|chefin?|sjef|leder|ledare|sekreterare|sekretær|handläggare|konsulent|leiter(?:in)?|sprecher(?:in)?|rådgiver|rådgivare)|johtaja|tiedottaja)$/iu;
/** Endings that name a firm. */
export const firm =
  /(?:^|[\s,])(?:inc|corp|corporation|co|company|ltd|limited|llc|llp|plc|ag|se|sa|s\.a|gmbh|n\.v|b\.v|kgaa|a\/s|ab|asa|oyj?|group|network|partners?|associates|agency|advisors?|advisers|consulting|consultants|consultancy|strategies|communications|pharma\w*|therapeutics|biosciences?|biopharma\w*|biotech\w*|sciences|medical|health\w*|laborator\w+|university|hospital|institute|foundation|holdings?|capital|solutions|technologies|international|worldwide|media|wire|pr|&\s?co|public relations|ir|advisory|strategic|marketing|digital|creative|comms|ventures|securities|optics|energy|systems|software|industries|enterprises|resources|minerals|diagnostics|genomics|robotics|dynamics|microsystems|electronics|networks|services|desk|department|division|section|team|society|association|council|authority|ministry|bureau|studios?|publishing|aerospace|motors|airlines|foods|brands|insurance|logistics)\.?$|^(?:the|agence|groupe|grupo|gruppe|cabinet|agentur|banque|institut|université|universität|fondation|stiftung)\s|\s&\s/i;
// Surnames that are also words of firms.
const surname = /\s(?:co|se|sa|ab|ag|wire|capital|health\w*|holding|sciences|motors|partners?)$/i;
// "Martin Hale Partners" is a firm, "Martin Partners" and "Jane A. Partners" may be people.
const threeNames = /^\p{Alpha}{2,} \p{Alpha}{2,} \p{Alpha}{3,}$/u;
// "Bright Communications" is a firm, "Corporate Communications" a position.
/** A firm that calls itself by what it does. */
export const agency =
  /^(?!(?:press|communications?|marketing|product|brand|corporate|financial|investor|media|global|external|internal|public|director|head|vp|vice|senior|manager|group|executive|marketing|chief|associate|medical)\b)\p{Alpha}[\p{Alpha}\p{N}&.'’-]*(?:\s[\p{Alpha}\p{N}&.'’-]+){0,2}\s(?:public (?:relations|affairs)|financial relations|communications|pr)$/iu;
/** Words of a postal address. */
export const address =
  /(?<!\p{Alpha})(?:street|st\.(?!\s\p{Alpha})|avenue|ave\.?|road|rd\.?|boulevard|blvd|drive|suite|floor|p\.?o\.? box|building|plaza|parkway|platz|highway|hwy\.?|turnpike)(?!\p{Alpha})|stra(?:ß|ss)e(?!\p{Alpha})|\p{Alpha}{2}str\.|\p{Alpha}{3}(?:gatan|vägen|vej|gade|gata|weg|laan|straat|allee|platz)\s\d|^(?:rue|via|calle|avenida|viale|piazza|boulevard|quai|place|rua|plaza)\s.*\d|^(?:level|floor|unit|suite|tower|block|room)\s\d|\b[A-Z]{2}\s+\d{5}\b|\b[A-Z]\d[A-Z]\s?\d[A-Z]\d\b|^\d+\s|^\d+(?:-\d+)+\s/iu;
/** Little words within names, "van der Berg", "binti Abdul", as the source of a pattern. */
export const particles =
  'van|von|vom|de|der|den|la|le|di|del|della|da|do|dos|das|du|ten|ter|zu|zum|zur|af|av|til|bin|binti|binte|ibn|ben|anak|delos|dela|al|el';
const personName = new RegExp(
  String.raw`^(?:(?:Dr|Mr|Ms|Mrs|Prof|Professor|Sir|Dame)\.?\s+)*\p{Upper}[\p{Alpha}'’.-]*(?:\s+(?:\p{Upper}\.?|["“(]\p{Upper}\p{Alpha}+["”)]|(?:${particles})|(?:[dO]['’])?\p{Upper}[\p{Alpha}'’-]+\.?)){1,5}$`,
  'u',
);
/** A degree behind a name. */
export const degree =
  /^(?:Ph\.?\s?D|M\.?\s?D|MBA|M\.B\.A|CFA|C\.F\.A|CPA|C\.P\.A|F?CA|F?\.?C\.A|Jr|Sr|I{2,3}|IV|MPH|M\.?A|M\.?S|B\.?A|J\.?D|Esq|APR|P\.?\s?Geo|P\.?\s?Eng|M\.?Sc|B\.?Sc|R\.?N|MSN|DVM|DDS|FACS|FACP|FRCP|Pharm\.?D|Dr)\.?$/i;

/** A position before a name. */
export const leadingPosition =
  /^((?:C[EFIMOST]O|CSO|CMO|VP|SVP|EVP|IRO|PIO|(?:Group |Senior |Vice |Executive )*(?:Head|Director|Vice President|VP|SVP|EVP|Manager) (?:of )?(?:\p{Upper}[\p{Alpha}&]*|and|of|&)(?: (?:\p{Upper}[\p{Alpha}&]*|and|&)){0,3}?|Chief \p{Upper}\p{Alpha}+ Officer|(?:Managing |Executive )?Director|Chairman|President|Spokes(?:man|woman|person)|Prof\.? Dr\.?))\s+(\p{Upper}[\p{Alpha}'’-]+(?: \p{Upper}\.)?(?: \p{Upper}[\p{Alpha}'’-]+){1,2})$/u;
/** A name without the degrees behind it. */
export const withoutDegrees = (text: string): string =>
  text.replace(
    /(?:(?:,\s*(?:Ph\.?\s?D|M\.?D|MBA|CFA|Jr|Sr)|\s+(?:Ph\.?\s?D|M\.?D|MBA|CFA)|,?\s+(?:CPA|MPH|Pharm\.?D|Esq))\.?)+$/,
    '',
  );

/** A name without the degrees behind it, but with what tells a father from a son: "John Roe, Jr." of "John Roe, Jr., Ph.D.". */
export const nameOf = (text: string): string => {
  const plain = withoutDegrees(text);
  return plain + (/^,?\sJr\b\.?/.exec(text.slice(plain.length))?.[0] ?? '');
};

/** True for what can be nothing but a person's name. */
export const isPerson = (printed: string): boolean => isPersonName(withoutDegrees(printed));

// "Immediate Release", "Mark G.": capitals of a document, or a name cut short.
const noName =
  /\b(?:immediate|account|advice|release|announcement|toll|free|contact|web|site|website|exhibit|page|number|headquarters|offices?|attachments?|press|news|planning|by|of|and|to|for|from|with|the|exchange|(?<!\bmr |\bms )market|standard|regulated|requirements|summary|report|statements?|comments|cancel|(?<=\b(?:research|related|useful|quick|stock|external|chart|site|other) )links|pdf|(?<=\b(?:media|press|news|information|contact|investors?) )line|investor(?:en|es|i)|medien|analysten|aktionäre|investisseurs|actionnaires|journalist(?:en|es))$|\s(?:and|of|for)\s|^(?:immediate|for|at|in|on|news|press|prensa|imprensa|stampa|about|source|exhibit|both|all|general|toll|please|now|my|contacts?|communications)\s|\s\p{Alpha}\.?$/iu;
// "Toyama City", "One Kendall Square"; "Joe Park" is a person.
const locality =
  /\s(?:city|county|prefecture|province|district|tower|house|cent(?:er|re)|park|square|hills?|heights|beach|harbou?r|falls|valley|springs|island)$|^(?:north|south|east|west|one|two|three|four|five|six|seven|eight|nine|ten|upper|lower|san|santa|fort|mount|port|new)\s|\s(?:canada|australia|ireland|norway|sweden|denmark|finland|germany|austria|switzerland|italy|spain|portugal|poland|japan|korea|singapore|malaysia|zealand|international)$/i;
// "Dean" and "St." are parts of names too; "Page" and "Toll" behind a common given name are surnames.
const plainName = (text: string): string =>
  text
    .replace(
      /(?<=^(\p{Upper}\p{Lower}+)\s(?:\p{Upper}\.\s)?)(?:Page|Toll|Free|Press)$/u,
      (word, given: string) => (isGivenName(given) ? 'Ned' : word),
    )
    .replace(/(?<=^|\s)Dean(?=\s\p{Upper}\p{Lower})|(?<=\p{Lower}\s|\p{Upper}\.\s)Dean$/gu, 'Ned')
    .replace(
      /(?<=^\p{Upper}[\p{Lower}.]+\s(?:\p{Upper}\.\s)?)St\.(?=\s\p{Upper}\p{Lower}+$)/gu,
      'San',
    );

const isPersonName = (printed: string): boolean => isPlainName(plainName(printed));

const isPlainName = (text: string): boolean =>
  text.length <= 45 &&
  personName.test(text) &&
  !noName.test(text) &&
  (!locality.test(text) || isGivenName(text.split(' ')[0] ?? '')) &&
  !position.test(text) &&
  !address.test(text) &&
  (!firm.test(text) ||
    (surname.test(text) &&
      !threeNames.test(text) &&
      isGivenName(text.replace(/^(?:Dr|Mr|Ms|Mrs|Prof)\.?\s+/, '').split(' ')[0] ?? ''))) &&
  !/^\p{Upper}{3,}\s\p{Upper}{3,}$/u.test(text);

/** True for a person with a position behind a comma: "Jane Doe, Vice President and Treasurer". */
export const isPersonWithPosition = (line: string): boolean => {
  const [name = '', ...rest] = line.split(/,\s*/);
  const title = withoutDegrees(line).split(/,\s*/).slice(1).join(', ');
  return line.length < 110 && rest.length > 0 && isPerson(name) && position.test(title);
};

/** True for a name that begins with a title or a common given name. */
export const startsGiven = (name: string): boolean =>
  /^(?:Dr|Mr|Ms|Mrs|Prof|Professor|Sir|Dame)\.?\s/.test(name) ||
  isGivenName(name.split(' ')[0] ?? '');

/** True for a line that begins with a person: a common given name, or a position behind the name. */
export const isSurePerson = (line: string): boolean => {
  const [name = '', beside = ''] = line.split(/\s*[,|]\s*|\s+[-–—]\s+|\s{3,}/);
  return isPerson(name) && (startsGiven(name) || position.test(beside));
};
