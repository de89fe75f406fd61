import { squeeze } from '../source/white-space.ts';
import { isWeekday } from './weekdays.ts';

// States of the United States and provinces of Canada as datelines shorten them.
const shortAmerican =
  'AL AK AZ AR CA CO CT FL GA HI IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC PR AB BC MB NB NL NS ON QC SK ALA ARIZ ARK CALIF COLO CONN DEL FLA ILL IND KAN MASS MICH MINN MISS MONT NEB NEV OKLA ORE PENN TENN TEX WASH WIS WISC WYO WVA NMEX NDAK SDAK ONT QUE ALTA SASK MAN'.split(
    ' ',
  );
// Short for countries too.
const ambiguous = ['DE', 'ID', 'PE'];
const wholeAmerican =
  'ALABAMA|ALASKA|ARIZONA|ARKANSAS|CALIFORNIA|COLORADO|CONNECTICUT|DELAWARE|FLORIDA|GEORGIA|HAWAII|IDAHO|ILLINOIS|INDIANA|IOWA|KANSAS|KENTUCKY|LOUISIANA|MAINE|MARYLAND|MASSACHUSETTS|MICHIGAN|MINNESOTA|MISSISSIPPI|MISSOURI|MONTANA|NEBRASKA|NEVADA|NEW HAMPSHIRE|NEW JERSEY|NEW MEXICO|NEW YORK|NORTH CAROLINA|NORTH DAKOTA|OHIO|OKLAHOMA|OREGON|PENNSYLVANIA|RHODE ISLAND|SOUTH CAROLINA|SOUTH DAKOTA|TENNESSEE|TEXAS|UTAH|VERMONT|VIRGINIA|WASHINGTON|WEST VIRGINIA|WISCONSIN|WYOMING|PUERTO RICO|ALBERTA|BRITISH COLUMBIA|MANITOBA|NEW BRUNSWICK|NEWFOUNDLAND|NOVA SCOTIA|ONTARIO|PRINCE EDWARD ISLAND|QUEBEC|QUÉBEC|SASKATCHEWAN'.split(
    '|',
  );
// Countries in which numbers are dated day first, and others.
const countriesAbroad =
  'UK|ENGLAND|SCOTLAND|WALES|IRELAND|GERMANY|DEUTSCHLAND|FRANCE|SWITZERLAND|SCHWEIZ|SUISSE|AUSTRIA|ÖSTERREICH|ITALY|SPAIN|PORTUGAL|NETHERLANDS|THE NETHERLANDS|BELGIUM|LUXEMBOURG|DENMARK|SWEDEN|NORWAY|FINLAND|ICELAND|POLAND|HUNGARY|GREECE|TURKEY|RUSSIA|UKRAINE|ISRAEL|INDIA|CZECH REPUBLIC|UNITED KINGDOM|NORTHERN IRELAND|ESTONIA|LATVIA|LITHUANIA|CROATIA|SERBIA|ROMANIA|BULGARIA|SLOVENIA|SLOVAKIA|AUSTRALIA|NEW ZEALAND|SOUTH AFRICA|NIEDERLANDE|BELGIEN|DÄNEMARK|SCHWEDEN|NORWEGEN|FINNLAND|POLEN|SPANIEN|ITALIEN|FRANKREICH|GROSSBRITANNIEN|GROßBRITANNIEN|ALLEMAGNE|ITALIE|ESPAGNE|ESPAÑA|ITALIA|BELGIQUE|PAYS-BAS|ROYAUME-UNI|DANMARK|SVERIGE|NORGE|NEDERLAND|POLSKA'.split(
    '|',
  );
const otherCountries =
  'USA|US|UNITED STATES|CANADA|KANADA|ÉTATS-UNIS|MEXICO|CHINA|JAPAN|KOREA|SOUTH KOREA|REPUBLIC OF KOREA|HONG KONG|TAIWAN|SINGAPORE|MALAYSIA|THAILAND|VIETNAM|INDONESIA|PHILIPPINES|EGYPT|UAE|UNITED ARAB EMIRATES|SAUDI ARABIA|QATAR|BRAZIL|ARGENTINA|CHILE|COLOMBIA|PERU|BERMUDA|CAYMAN ISLANDS|MONACO|MALTA|CYPRUS|VICTORIA|NSW|NEW SOUTH WALES|QUEENSLAND|VIC|QLD'.split(
    '|',
  );

// What a dateline puts after a city: states and provinces in every printed form, and countries.
const regions = new Set([
  ...shortAmerican,
  ...ambiguous,
  ...wholeAmerican,
  ...countriesAbroad,
  ...otherCountries,
]);

/** True for a state, province or country in any form that datelines print. */
export const isRegion = (text: string): boolean =>
  regions.has(squeeze(text.replace(/\.(?: (?=\p{Alpha}{1,4}\.))?/gu, '')).toUpperCase());

const lands = new Set([...countriesAbroad, ...otherCountries]);

const isLand = (text: string): boolean => lands.has(text.toUpperCase());

const whole = new Set([...wholeAmerican, ...countriesAbroad, ...otherCountries]);

/** True where a place ends with a state or country in its whole name and a point that therefore is none of its own: "Hyderabad, India." */
export const endsInStop = (text: string): boolean =>
  text.endsWith('.') &&
  whole.has((/[^,.\s][^,.]{2,}(?=\.$)/.exec(text)?.[0] ?? '').trim().toUpperCase());

// Cities in which numbers are dated day first, and others.
const citiesAbroad =
  'AMSTERDAM|BARCELONA|BASEL|BASLE|BERLIN|BRUSSELS|COLOGNE|COPENHAGEN|DUBLIN|DÜSSELDORF|EDINBURGH|FRANKFURT|FRANKFURT AM MAIN|GENEVA|GOTHENBURG|GÖTEBORG|HAMBURG|HELSINKI|JENA|LAUSANNE|LEIDEN|LEVERKUSEN|LISBON|LONDON|LUND|LYON|MADRID|MAINZ|MALMÖ|MILAN|MUNICH|MÜNCHEN|OSLO|PARIS|ROME|ROTTERDAM|SOLNA|STOCKHOLM|STRASBOURG|STUTTGART|UPPSALA|VIENNA|WIEN|ZUG|ZURICH|ZÜRICH|INGELHEIM|DARMSTADT|DREIEICH|PLANEGG|MARTINSRIED|MELBOURNE|SYDNEY|BIELEFELD|BONN|BRAUNSCHWEIG|BREMEN|CHEMNITZ|DORTMUND|DRESDEN|DUISBURG|ERFURT|ERLANGEN|FREIBURG|GELSENKIRCHEN|GÖTTINGEN|HANNOVER|HANOVER|HEIDELBERG|HEILBRONN|INGOLSTADT|KARLSRUHE|KASSEL|KIEL|KÖLN|KREFELD|LEIPZIG|LÜBECK|LUDWIGSHAFEN|MAGDEBURG|MANNHEIM|MÖNCHENGLADBACH|MÜNSTER|NÜRNBERG|NUREMBERG|OLDENBURG|OSNABRÜCK|PADERBORN|POTSDAM|REGENSBURG|ROSTOCK|SAARBRÜCKEN|SCHWERIN|TÜBINGEN|ULM|WIESBADEN|WOLFSBURG|WUPPERTAL|WÜRZBURG|AACHEN|AUGSBURG|BOCHUM|FRIEDRICHSHAFEN|GRAZ|LINZ|SALZBURG|INNSBRUCK|KLAGENFURT|BERN|BERNE|LUZERN|LUCERNE|WINTERTHUR|LUGANO|SCHAFFHAUSEN|NEUCHÂTEL|FRIBOURG|GENÈVE|VADUZ|BORDEAUX|CLERMONT-FERRAND|DIJON|GRENOBLE|LILLE|MARSEILLE|MONTPELLIER|MULHOUSE|NANTES|ORLÉANS|REIMS|RENNES|ROUEN|SAINT-ÉTIENNE|TOULON|TOULOUSE|SOPHIA ANTIPOLIS|BOLOGNA|BOLZANO|BRESCIA|CATANIA|FIRENZE|GENOVA|GENOA|LECCE|MILANO|MODENA|NAPOLI|NAPLES|PADOVA|PALERMO|PARMA|PERUGIA|PESCARA|PISA|RAVENNA|ROMA|TORINO|TRENTO|TREVISO|TRIESTE|TURIN|UDINE|VENEZIA|VENICE|VERONA|VICENZA|BERGAMO|FERRARA|CAGLIARI|SALERNO|BILBAO|GRANADA|MÁLAGA|MURCIA|OVIEDO|PAMPLONA|SALAMANCA|SEVILLA|SEVILLE|VALENCIA|VALLADOLID|VIGO|ZARAGOZA|ALICANTE|LISBOA|PORTO|COIMBRA|ANTWERP|ANTWERPEN|BRUGES|BRUSSEL|BRUXELLES|CHARLEROI|EINDHOVEN|GENT|GHENT|GRONINGEN|HAARLEM|LEUVEN|LIÈGE|MAASTRICHT|MECHELEN|NIJMEGEN|THE HAGUE|DEN HAAG|TILBURG|UTRECHT|VELDHOVEN|DELFT|ENSCHEDE|ARNHEM|LEEUWARDEN|AALBORG|AARHUS|ÅRHUS|ODENSE|KØBENHAVN|BERGEN|STAVANGER|TRONDHEIM|TROMSØ|REYKJAVIK|REYKJAVÍK|ESPOO|OULU|TAMPERE|TURKU|VANTAA|LINKÖPING|NORRKÖPING|ÖREBRO|UMEÅ|VÄSTERÅS|JÖNKÖPING|HELSINGBORG|ABERDEEN|BELFAST|CARDIFF|GLASGOW|LEEDS|LIVERPOOL|NOTTINGHAM|SHEFFIELD|SOUTHAMPTON|GALWAY|LIMERICK|BRATISLAVA|BRNO|BUCHAREST|BUDAPEST|GDAŃSK|KRAKÓW|KRAKOW|LJUBLJANA|ŁÓDŹ|POZNAŃ|PRAGUE|PRAHA|RIGA|TALLINN|VILNIUS|WARSAW|WARSZAWA|WROCŁAW|ZAGREB|BELGRADE|ISTANBUL|ANKARA|KYIV|HAIFA|PERTH|CANBERRA|HOBART|GEELONG|BALLARAT|BENDIGO|WOLLONGONG|TOWNSVILLE|AUCKLAND|CHRISTCHURCH|CAPE TOWN|JOHANNESBURG|MOSCOW|ADELAIDE|LUXEMBOURG|NAIROBI|LAGOS|ACCRA|ABUJA|DHAKA|KARACHI|LAHORE'.split(
    '|',
  );
const otherCities =
  'ATLANTA|AUSTIN|BALTIMORE|BEIJING|BOSTON|BOULDER|CALGARY|CAMBRIDGE|CHICAGO|CINCINNATI|CLEVELAND|DALLAS|DENVER|DETROIT|DUBAI|HONG KONG|HOUSTON|INDIANAPOLIS|JERUSALEM|LOS ANGELES|MANILA|MIAMI|MINNEAPOLIS|MONTREAL|MONTRÉAL|MUMBAI|NEW ORLEANS|NEW YORK|NEW YORK CITY|OSAKA|OTTAWA|OXFORD|PALO ALTO|PHILADELPHIA|PITTSBURGH|PORTLAND|PRINCETON|RALEIGH|SAN ANTONIO|SAN CARLOS|SAN DIEGO|SAN FRANCISCO|SAN JOSE|SAN MATEO|SEATTLE|SEOUL|SHANGHAI|SHENZHEN|SINGAPORE|SOUTH SAN FRANCISCO|ST. LOUIS|TAIPEI|TEL AVIV|TOKYO|TORONTO|VANCOUVER|WASHINGTON|WASHINGTON, D.C.|WALTHAM|RESEARCH TRIANGLE PARK|REDWOOD CITY|EMERYVILLE|BRISBANE|SALT LAKE CITY|LA JOLLA|MENLO PARK|MOUNTAIN VIEW|SANTA CLARA|WELLINGTON|BANGALORE|BENGALURU|HYDERABAD|CHENNAI|NEW DELHI|PUNE|KYOTO|NAGOYA|YOKOHAMA|BANGKOK|JAKARTA|KUALA LUMPUR|HANOI|SÃO PAULO|RIO DE JANEIRO|BUENOS AIRES|BOGOTÁ|MEXICO CITY|CIUDAD DE MÉXICO|MONTERREY|GUADALAJARA|LAS VEGAS|HONOLULU|MILWAUKEE|OKLAHOMA CITY|PHOENIX|NASHVILLE|ORLANDO|TAMPA|SACRAMENTO|KANSAS CITY|MEMPHIS|LOUISVILLE|ALBUQUERQUE|TUCSON|ANCHORAGE|OMAHA|OAKLAND|MACAU|QUEBEC CITY|SAO PAULO|WINNIPEG|HAVANA|CAIRO|ABU DHABI|RIYADH|DOHA|ATHENS|LIMA|CARACAS|GUANGZHOU|MANCHESTER|BIRMINGHAM'.split(
    '|',
  );

// Cities that datelines print alone; only evidence beside other evidence, never needed where a state or date stands.
const cities = new Set([...citiesAbroad, ...otherCities]);

/** True for a city that datelines print without a state. */
export const isKnownCity = (text: string): boolean => cities.has(squeeze(text).toUpperCase());

/** Words in capitals with which the names of towns of several words begin, as sources of patterns. */
export const townStarts: readonly string[] =
  'SAN|SANTA|ST\\.?|SAINT|FT\\.?|FORT|NEW|LOS|LAS|LA|EL|PALO|SOUTH|NORTH|EAST|WEST|GRAND|LONG|LAKE|MT\\.?|MOUNT|MOUNTAIN|KANSAS|COLORADO|OVERLAND|MENLO|REDWOOD|BATON|CORAL|BOCA|DES|ANN|CEDAR|LITTLE|SIOUX|GREEN|ROCK|PORT|CHAPEL|WHITE|CHERRY|BEVERLY|COSTA|VIRGINIA|JERSEY|OKLAHOMA|SILVER|BLUE|FOSTER|KING|SALT'.split(
    '|',
  );

const connector = '(?:and|und|et|y|AND|UND|&|/|;)';
const cityWord = "(?:['’]s-[A-Z][A-Za-z-]+|[A-Z][A-Za-z'’.-]*|[dl]['’][A-Z][A-Za-z-]*)";
const small =
  '(?:of|de|la|las|los|le|les|du|der|am|an|im|ob|bei|vor|den|upon|sur|del|della|di|do|da|dos|das|op|aan|the|on|in|i)';
const city = `${cityWord}(?: (?:${small} ){0,2}${cityWord}){0,5}(?:\\s?\\([A-Za-z .,]{2,30}\\))?`;
const place = `${city}(?:,\\s*(?:the )?${city}){0,3}`;

// One or more places, as datelines print them.
const wholly = new RegExp(`^${place}(?:\\s*(?:,\\s*)?${connector}\\s*${place}){0,3}$`);

// To prepare the pattern with all of Unicode's letters takes a tenth of a second: others than ours stand as Q and q.
const inOurLetters = (text: string): string =>
  text.replace(/[\u{80}-\u{10ffff}]/gu, (sign) =>
    /\p{Upper}/u.test(sign) ? 'Q' : /\p{Alpha}/u.test(sign) ? 'q' : sign,
  );

const notAPlace =
  /\b(?:inc|corp|corporation|ltd|limited|llc|plc|gmbh|company|announces?|announced|today|reports?|results?|press|release|news|contacts?|about|source|phase|trial|quarter|conference|pharmaceuticals?|therapeutics|biosciences?|biopharma|university|hospital|institute|president|chair(?:man|woman|person)|director|secretary|managing|officer|nasdaq|nyse|euronext|alternext|xetra|date|dateline|datum|stand|fecha|data|dato|pvm|päivämäärä|pressemitteilung|medienmitteilung|presseinformation|pressemeddelelse|pressmeddelande|communiqu[ée]|comunicato|comunicado|persbericht|mitteilung|sperrfrist|veröffentlicht|publié|publicado|pubblicato|announcement|ad[- ]hoc|asx|tsx|tsxv|tse|cse|cnsx|lse|jse|amex|otc\w*|updated?|printed|posted|published|revised|modified|retrieved|accessed|effective|due|deadline|events?|created|last|filed|dated|since|until|through|copyright|next|tomorrow|starts?|begins?|ends?|when|where|who|what|time|today|archived|captured|viewed|downloaded|expires|valid|embargo(?:ed)?|released?|issued|record|payable|webcast|call|register|rsvp|for|immediate|note|editors?|media|investors?|statement|update|exhibit|table|figure|summary|background|highlights?|months?|weeks?|ended|ending|fiscal|hotel|booth|convention|expo|exhibition|ballroom|awards?|contracts?|appointments?|acquisitions?|disposals?|dividends?|placing|holdings?|joined|members?|accounts?|log(?:ged)? ?in|sign(?:ed)? ?in|subscribe|tribune|gazette|herald|zeitung|tageblatt|kurier|magazine?|weekly|daily|interim|preliminary|annual|notices?)\b|^(?:by|in|from|at|of|on|as|to|during|between|early|late)(?:\s|$)|\s(?:at|by|until|as of|aux?|zum|am|bis|per|al|till?)$/i;

// "V.ALDR", "T.ACM": a share as Canada's boards list it.
const quotedShare = /^[A-Z]\.[A-Z]{2,5}$/;
// "Publié le 24 septembre 2020", "Publicerad 3 mars 2021": when a page was put up.
const putUp =
  /^(?:publi(?:é|ée?s?|cerad|cerat|ceret|sert|shed)|posté|diffusé|uppdaterad|oppdatert|opdateret|julkaistu|päivitetty|offentliggjort|opublikowan[oy]|zaktualizowano|zveřejněno|aktualizováno|közzétéve|geplaatst|gepubliceerd|geüpdatet|pubblicat[oa]|aggiornat[oa]|publicad[oa]|atualizado|actualizado|postado|erschienen|aktualisiert|skapad|опубликовано)$/i;

// "GlobeNewswire (Europe)": who sent a release, where another one has its place.
const ofWire =
  /^(?:(?:globe\s?|pr\s?|acn\s?|jcn\s?|\p{Alpha}+)?news\s?wire|web\s?wire|newswise|eurekalert!?|\p{Alpha}+\s?press\s?wire|business\s?wire|marketwired?|access\s?wire|newsfile|cision|dgap|eqs|hugin|ots|[\p{Alpha}\d-]{3,40}\.(?:com|org|net|info|biz))(?:\s*\([^()]*\))?$/iu;

// "Acme Buys Birch Works SAN MARCOS, Calif.": a headline runs into the place behind it.
const behindHeadline =
  /(?:^|\s)\p{Upper}?\p{Lower}[\p{Lower}'’-]*\s\p{Upper}?\p{Lower}[\p{Lower}'’-]*\s\p{Upper}\p{Lower}[\p{Lower}'’-]*\s\p{Upper}{3}[\p{Upper} .-]{1,30}(?:,|$|[&/])/u;
// "ACME TO BUY BIRCH WORKS", "PUMP MOVES INTO CLINIC": a headline in capitals.
const tellsInCapitals = /\s(?:TO|INTO|WITH|ITS)\s\p{Upper}/u;

/** True where a text can be nothing but one or more places. */
export const isPlace = (text: string): boolean =>
  text.length <= 110 &&
  !isWeekday(text) &&
  !ofWire.test(text) &&
  !putUp.test(text) &&
  !quotedShare.test(text) &&
  wholly.test(inOurLetters(text)) &&
  !notAPlace.test(text.replace(/\b(?:D\.C|N\.C)\./g, '')) &&
  !tellsInCapitals.test(text) &&
  !behindHeadline.test(text);

// "Cambridge UK", "Basel Switzerland": no comma parts the two.
const isCityAndLand = (text: string): boolean => {
  const gap = text.lastIndexOf(' ');
  return isLand(text.slice(gap + 1)) && isKnownCity(text.slice(0, gap));
};

const betweenPlaces = new RegExp(`\\s+${connector}\\s+|\\s*/\\s*`, 'u');

/** True where a place shows itself by a known region or city in it. */
export const isKnownPlace = (text: string): boolean =>
  isPlace(text) &&
  text
    .split(betweenPlaces)
    .some(
      (one) =>
        isKnownCity(one) ||
        isKnownCity(one.replace(/\s*\(.*$/, '')) ||
        (/\(([^()]+)\)$/.exec(one)?.[1] ?? '').split(',').some(isRegion) ||
        one.split(',').slice(1).some(isRegion) ||
        isCityAndLand(one) ||
        isKnownCity(one.split(',')[0] ?? ''),
    );

const american = new Set(shortAmerican);
const americanStart = new RegExp(`^[\\s(]*(?:${wholeAmerican.join('|')})(?!\\p{Alpha})`, 'iu');

/** True where a place names a state of the United States or a province of Canada, in its short form or whole. */
export const hasAmericanRegion = (text: string): boolean =>
  text
    .split(/[,(]/)
    .slice(1)
    .some(
      (part) =>
        americanStart.test(part) ||
        american.has(
          (/^[\s(]*([\p{Alpha}.]+)/u.exec(part)?.[1] ?? '').replace(/\./g, '').toUpperCase(),
        ),
    );

const abroad = new Set([...countriesAbroad, ...citiesAbroad]);

/** True where a place names a country or city in which numbers are dated day first. */
export const isAbroad = (place: string): boolean =>
  !hasAmericanRegion(place) &&
  place
    .toUpperCase()
    .split(/\s*[/;&]\s*|\s+(?:AND|UND|ET)\s+/)
    .map((one) => one.split(/\s*[,()]\s*/))
    // "NEW YORK and LONDON": either country may have set the numbers.
    .every(
      (parts, _, all) =>
        parts.some((part) => abroad.has(part)) || (all.length > 1 && !parts.some(isKnownCity)),
    );
