import { squeeze } from '../source/white-space.ts';

// What a dateline puts after a city: states and provinces in every printed form, and countries.
const regions = new Set(
  (
    'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC PR ' +
    'AB BC MB NB NL NS ON PE QC SK ' +
    'ALA ARIZ ARK CALIF COLO CONN DEL FLA GA ILL IND KAN KY LA MD MASS MICH MINN MISS MO MONT NEB NEV OKLA ORE PA TENN TEX VT VA WASH WIS WYO WVA NH NJ NM NY NC ND SC SD RI ' +
    'ONT QUE ALTA SASK MAN ' +
    'ALABAMA|ALASKA|ARIZONA|ARKANSAS|CALIFORNIA|COLORADO|CONNECTICUT|DELAWARE|FLORIDA|GEORGIA|HAWAII|IDAHO|ILLINOIS|INDIANA|IOWA|KANSAS|KENTUCKY|LOUISIANA|MAINE|MARYLAND|MASSACHUSETTS|MICHIGAN|MINNESOTA|MISSISSIPPI|MISSOURI|MONTANA|NEBRASKA|NEVADA|OHIO|OKLAHOMA|OREGON|PENNSYLVANIA|TENNESSEE|TEXAS|UTAH|VERMONT|VIRGINIA|WASHINGTON|WISCONSIN|WYOMING|' +
    'ONTARIO|QUEBEC|QUÉBEC|ALBERTA|MANITOBA|SASKATCHEWAN|' +
    'USA|US|UK|ENGLAND|SCOTLAND|WALES|IRELAND|CANADA|MEXICO|GERMANY|DEUTSCHLAND|FRANCE|SWITZERLAND|SCHWEIZ|SUISSE|AUSTRIA|ÖSTERREICH|ITALY|SPAIN|PORTUGAL|NETHERLANDS|BELGIUM|LUXEMBOURG|DENMARK|SWEDEN|NORWAY|FINLAND|ICELAND|POLAND|HUNGARY|GREECE|TURKEY|RUSSIA|UKRAINE|ISRAEL|INDIA|CHINA|JAPAN|KOREA|TAIWAN|SINGAPORE|MALAYSIA|THAILAND|VIETNAM|INDONESIA|PHILIPPINES|AUSTRALIA|EGYPT|UAE|QATAR|BRAZIL|ARGENTINA|CHILE|COLOMBIA|PERU|BERMUDA|MONACO|MALTA|CYPRUS|ESTONIA|LATVIA|LITHUANIA|CROATIA|SERBIA|ROMANIA|BULGARIA|SLOVENIA|SLOVAKIA|' +
    'VICTORIA|NSW|QUEENSLAND|VIC|QLD'
  ).split(/[\s|]+/),
);

const manyWords = new Set([
  'NEW HAMPSHIRE',
  'NEW JERSEY',
  'NEW MEXICO',
  'NEW YORK',
  'NORTH CAROLINA',
  'NORTH DAKOTA',
  'RHODE ISLAND',
  'SOUTH CAROLINA',
  'SOUTH DAKOTA',
  'WEST VIRGINIA',
  'PUERTO RICO',
  'BRITISH COLUMBIA',
  'NOVA SCOTIA',
  'NEW BRUNSWICK',
  'UNITED STATES',
  'UNITED KINGDOM',
  'NORTHERN IRELAND',
  'THE NETHERLANDS',
  'CZECH REPUBLIC',
  'SOUTH KOREA',
  'REPUBLIC OF KOREA',
  'HONG KONG',
  'NEW ZEALAND',
  'SOUTH AFRICA',
  'UNITED ARAB EMIRATES',
  'SAUDI ARABIA',
  'CAYMAN ISLANDS',
  'NEW SOUTH WALES',
]);

/** True for a state, province or country in any form that datelines print. */
export const isRegion = (text: string): boolean => {
  const plain = squeeze(text.replace(/\./g, '')).toUpperCase();
  if (plain === '') return false;
  if (manyWords.has(plain)) return true;
  return !plain.includes(' ') && regions.has(plain);
};

// Cities that datelines print alone; only evidence beside other evidence, never needed where a state or date stands.
const cities = new Set(
  'AMSTERDAM|ATLANTA|AUSTIN|BALTIMORE|BARCELONA|BASEL|BASLE|BEIJING|BERLIN|BOSTON|BRUSSELS|BOULDER|CALGARY|CAMBRIDGE|CHICAGO|CINCINNATI|CLEVELAND|COLOGNE|COPENHAGEN|DALLAS|DENVER|DETROIT|DUBAI|DUBLIN|DÜSSELDORF|EDINBURGH|FRANKFURT|GENEVA|GOTHENBURG|GÖTEBORG|HAMBURG|HELSINKI|HONG KONG|HOUSTON|INDIANAPOLIS|JERUSALEM|LAUSANNE|LEIDEN|LEVERKUSEN|LISBON|LONDON|LOS ANGELES|LUND|LYON|MADRID|MAINZ|MALMÖ|MANILA|MELBOURNE|MIAMI|MILAN|MINNEAPOLIS|MONTREAL|MONTRÉAL|MUMBAI|MUNICH|MÜNCHEN|NEW ORLEANS|NEW YORK|NEW YORK CITY|OSAKA|OSLO|OTTAWA|OXFORD|PALO ALTO|PARIS|PHILADELPHIA|PITTSBURGH|PORTLAND|PRINCETON|RALEIGH|ROME|ROTTERDAM|SAN ANTONIO|SAN CARLOS|SAN DIEGO|SAN FRANCISCO|SAN JOSE|SAN MATEO|SEATTLE|SEOUL|SHANGHAI|SHENZHEN|SINGAPORE|SOLNA|SOUTH SAN FRANCISCO|ST. LOUIS|STOCKHOLM|STRASBOURG|SYDNEY|TAIPEI|TEL AVIV|TOKYO|TORONTO|UPPSALA|VANCOUVER|VIENNA|WASHINGTON|WASHINGTON, D.C.|WALTHAM|ZUG|ZURICH|ZÜRICH|INGELHEIM|DARMSTADT|DREIEICH|PLANEGG|MARTINSRIED|RESEARCH TRIANGLE PARK|REDWOOD CITY|EMERYVILLE|BRISBANE|SALT LAKE CITY|LA JOLLA|MENLO PARK|MOUNTAIN VIEW|SANTA CLARA'.split(
    '|',
  ),
);

/** True for a city that datelines print without a state. */
export const isKnownCity = (text: string): boolean => cities.has(squeeze(text).toUpperCase());

const connector = '(?:and|und|et|y|AND|UND|&|/|;)';
const cityWord =
  "(?:['’]s-[A-Z][A-Za-z]+|St\\.|Ste\\.|Ft\\.|Mt\\.|[A-Z][A-Za-z'’.-]*|[dl]['’][A-Z][A-Za-z]*)";
const small = '(?:of|de|la|le|du|der|am|an|den|upon|sur|del|the|on|in)';
const city = `${cityWord}(?:[ -](?:${small} )?${cityWord}){0,5}(?:\\s?\\([A-Za-z .]{2,20}\\))?`;
const place = `${city}(?:,\\s*(?:the )?${city}){0,3}`;

// One or more places, as datelines print them.
const wholly = new RegExp(`^${place}(?:\\s*(?:,\\s*)?${connector}\\s*${place}){0,3}$`);

// To prepare the pattern with all of Unicode's letters takes a tenth of a second: others than ours stand as Q and q.
const inOurLetters = (text: string): string =>
  text.replace(/[\u{80}-\u{10ffff}]/gu, (sign) =>
    /\p{Lu}/u.test(sign) ? 'Q' : /\p{L}/u.test(sign) ? 'q' : sign,
  );

const notAPlace =
  /\b(?:inc|corp|corporation|ltd|limited|llc|plc|gmbh|company|announces?|announced|today|reports?|results?|press|release|news|contacts?|about|source|phase|trial|quarter|conference|pharmaceuticals?|therapeutics|biosciences?|biopharma|university|hospital|institute|president|officer|nasdaq|nyse|date|dateline|datum|stand|fecha|data|dato|pvm|päivämäärä|pressemitteilung|medienmitteilung|presseinformation|pressemeddelelse|pressmeddelande|communiqu[ée]|comunicato|comunicado|persbericht|mitteilung|sperrfrist|veröffentlicht|publié|publicado|pubblicato|announcement|ad[- ]hoc|asx|updated?|printed|posted|published|revised|modified|retrieved|accessed|effective|due|deadline|events?|created|last|filed|dated|since|until|through|copyright|next|tomorrow|starts?|begins?|ends?|when|where|who|what|time|today|archived|captured|viewed|downloaded|expires|valid|embargo(?:ed)?|released?|issued|record|payable|webcast|call|register|rsvp|for|immediate|note|editors?|media|investors?|statement|update|exhibit|table|figure|summary|background|highlights?)\b/i;

/** True where a text can be nothing but one or more places. */
export const isPlace = (text: string): boolean =>
  text.length <= 110 &&
  wholly.test(inOurLetters(text)) &&
  !notAPlace.test(text.replace(/\b(?:D\.C|N\.C)\./g, ''));

/** True where a place shows itself by a known region or city in it. */
export const isKnownPlace = (text: string): boolean =>
  isPlace(text) &&
  text
    .split(new RegExp(`\\s+${connector}\\s+|\\s*/\\s*`, 'u'))
    .some(
      (one) =>
        isKnownCity(one) ||
        isKnownCity(one.replace(/\s*\(.*$/, '')) ||
        isRegion(/\(([^()]+)\)$/.exec(one)?.[1] ?? '') ||
        one.split(',').slice(1).some(isRegion) ||
        isKnownCity(one.split(',')[0] ?? ''),
    );

const american = new Set(
  (
    'AL AK AZ AR CA CO CT FL GA HI IL IN IA KS KY LA MA MD ME MI MN MS MO MT NC ND NE NH NJ NM NV NY OH OK OR PA RI SC SD TN TX UT VA VT WA WI WV WY DC ' +
    'AB BC MB NB NL NS ON QC SK ALA ARIZ ARK CALIF COLO CONN FLA ILL IND KAN MASS MICH MINN MISS NEB NEV OKLA ORE PENN TENN TEX WASH WIS'
  ).split(' '),
);

const wholeAmerican =
  /^[\s(]*(?:Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New (?:Hampshire|Jersey|Mexico|York|Brunswick)|North (?:Carolina|Dakota)|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South (?:Carolina|Dakota)|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming|Alberta|British Columbia|Manitoba|Newfoundland|Nova Scotia|Ontario|Prince Edward Island|Qu[eé]bec|Saskatchewan)(?!\p{L})/iu;

/** True where a place names a state of the United States or a province of Canada, in its short form or whole. */
export const hasAmericanRegion = (text: string): boolean =>
  text
    .split(/,/)
    .slice(1)
    .some(
      (part) =>
        wholeAmerican.test(part) ||
        american.has(
          (/^[\s(]*([\p{L}.]+)/u.exec(part)?.[1] ?? '').replace(/\./g, '').toUpperCase(),
        ),
    );

const countriesAbroad = new Set(
  'UK|ENGLAND|SCOTLAND|WALES|IRELAND|GERMANY|DEUTSCHLAND|FRANCE|SWITZERLAND|SCHWEIZ|SUISSE|AUSTRIA|ÖSTERREICH|ITALY|SPAIN|PORTUGAL|NETHERLANDS|THE NETHERLANDS|BELGIUM|LUXEMBOURG|DENMARK|SWEDEN|NORWAY|FINLAND|ICELAND|POLAND|HUNGARY|GREECE|TURKEY|RUSSIA|UKRAINE|ISRAEL|INDIA|CZECH REPUBLIC|UNITED KINGDOM|NORTHERN IRELAND|ESTONIA|LATVIA|LITHUANIA|CROATIA|SERBIA|ROMANIA|BULGARIA|SLOVENIA|SLOVAKIA|AUSTRALIA|NEW ZEALAND|SOUTH AFRICA'.split(
    '|',
  ),
);
const citiesAbroad = new Set(
  'AMSTERDAM|BARCELONA|BASEL|BASLE|BERLIN|BRUSSELS|COLOGNE|COPENHAGEN|DUBLIN|DÜSSELDORF|EDINBURGH|FRANKFURT|FRANKFURT AM MAIN|GENEVA|GOTHENBURG|GÖTEBORG|HAMBURG|HELSINKI|JENA|LAUSANNE|LEIDEN|LEVERKUSEN|LISBON|LONDON|LUND|LYON|MADRID|MAINZ|MALMÖ|MILAN|MUNICH|MÜNCHEN|OSLO|PARIS|ROME|ROTTERDAM|SOLNA|STOCKHOLM|STRASBOURG|STUTTGART|UPPSALA|VIENNA|WIEN|ZUG|ZURICH|ZÜRICH|INGELHEIM|DARMSTADT|DREIEICH|PLANEGG|MARTINSRIED|MELBOURNE|SYDNEY'.split(
    '|',
  ),
);

/** True where a place names a country or city in which numbers are dated day first. */
export const isAbroad = (place: string): boolean =>
  !hasAmericanRegion(place) &&
  place
    .toUpperCase()
    .split(/\s*[,/();&]\s*|\s+(?:AND|UND|ET)\s+/)
    .some((part) => countriesAbroad.has(part) || citiesAbroad.has(part));
