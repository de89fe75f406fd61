// What an exchange calls a part of itself; it stands behind the exchange's name and is never a symbol.
const segment =
  '(?:GM|GSM?|CM|NMS?|NNMS?|SCM?|global(?:\\s+select)?(?:\\s+market)?|capital\\s+markets?|national\\s+market(?:\\s+system)?|small\\s?cap(?:\\s+market)?|stock\\s+(?:market|exchange))';
const nordic =
  '(?:stockholm|copenhagen|københavn|köpenhamn|helsinki|helsingissä|helsingfors|iceland|oslo|nordic|baltic|first\\s+north(?:\\s+(?:premier|growth))?(?:\\s+(?:growth\\s+)?market)?(?:\\s+(?:stockholm|copenhagen|helsinki|sweden|denmark|finland))?)';
const euronextCity = '(?:paris|brussels|amsterdam|lisbon|dublin|milan|oslo)';
const house = '(?:\\s+(?:stock|securities)\\s+exchange|\\s+(?:børs|bourse|börse|exchange))?';
// "TSE First Section", "Tokyo Stock Exchange, 1st Section"
const section =
  '[\\s,]+(?:(?:prime|standard|growth)(?:\\s+market)?|mothers|(?:first|second|1st|2nd)\\s+section)';
/** Exchanges by the words that releases print, as the source of a pattern; the longer form first. */
export const exchange =
  `(?:nasdaq\\s+bb|(?:the\\s+)?nasdaq(?:[\\s/:-]*(?:omx[\\s-]+)?(?:${segment}|${nordic})|\\s*omx)?` +
  '|(?:omx\\s+)?first\\s+north(?:\\s+growth\\s+market)?' +
  `|nyse(?:[\\s-]+(?:american|mkt|arca|amex|alternext(?:\\s+us)?|euronext(?:[\\s-]+${euronextCity})?|national))?|nyse-?amex|amex|american stock exchange|new york stock exchange|pcx|pacific\\s+(?:stock\\s+)?exchange` +
  '|otc[\\s.-]?(?:mkts|qb|qx|bb|pk|markets?|pink|bulletin\\s+board|id)?(?:\\s+(?:pink(?:\\s+sheets)?|bb|venture\\s+market|best\\s+market|international))?|bulletin\\s+board|pink\\s?sheets|cboe(?:\\s+canada)?|bats' +
  `|tsx(?:[\\s.-]?(?:v|venture)(?:\\s+exchange)?|\\s+croissance|\\s+alpha)?|toronto${house}|cdnx|cnsx|cse|canadian securities exchange|neo` +
  '|lse|aim(?:\\s+(?:market|london|italia))?|ofex|plus|aquis|london(?: stock exchange)?(?:\\s+aim)?' +
  '|six(?:\\s+swiss(?:\\s+exchange)?)?|swx(?:\\s+swiss\\s+exchange)?|swiss(?:\\s+exchange)?|virt-?x' +
  `|(?:nyse\\s+)?(?:euronext|alternext)(?:[\\s-]+(?:growth|access|expert)(?=[\\s:]))?(?:[\\s-]+${euronextCity})?|enx(?:tpa|tbr|tam)?|eurolist(?:\\s+paris)?|paris${house}|ebr|brussels${house}|amsterdam${house}` +
  `|fra|frankfurt(?:er)?(?:\\s+wertpapierbörse)?${house}|fse|fwb|xetra(?:[\\s-]+dax)?|etr|deutsche\\s+börse|neuer\\s+markt|prime\\s+standard|dax|aex|tel\\s+aviv${house}|tase` +
  `|berlin|stuttgart|munich(?=\\s*[:])|easdaq|nasdaq\\s+europe|nouveau\\s+march[ée]|nuovo\\s+mercato|mtax|lon|ams|bru|epa|vtx|hkg|mce|vse|cdnx|montreal(?:\\s+exchange)?|me(?=\\s*:\\s*[A-Z]{2,4}\\b|$)|dublin|boston\\s+stock\\s+exchange|pacific\\s+(?:stock\\s+)?exchange|alternative\\s+investment\\s+market|asx|australian${house}|nzx|hkex|sehk|hkse|hk(?=\\s?:\\s?0?\\d{4}(?!\\d))|hong\\s+kong${house}|tse(?:${section})?|tyo|tokyo${house}(?:${section})?|jasdaq|mothers|kosdaq|kospi|krx|sgx|singapore${house}|bse|nse|johannesburg${house}` +
  `|oslo${house}|ose|euronext\\s+growth\\s+oslo|merkur\\s+market|ngm|aktietorget|spotlight(?:\\s+stock\\s+market)?|omx[cshi](?=\\s*[:,-])|xcse|xsto|xhel|xosl|omx[\\s-]*(?:stockholm|copenhagen|helsinki|iceland|nordic)?|sto|stockholm${house}|cph|cse|copenhagen${house}|hel|helsinki${house}` +
  `|bme(?:\\s+growth)?|bmad|madrid${house}|milan${house}|mta|bit|borsa\\s+italiana|ftse\\s+(?:italia(?:\\s+star)?|mib)|vienna${house}|wse|warsaw${house}|szse|sse|shanghai${house}|shenzhen${house}|jse|b3|bmv|ise|irish\\s+stock\\s+exchange|(?:bm&f\\s?)?bovespa|latibex|twse|philippine\\s+stock\\s+exchange|moex|micex|bursa\\s+malaysia|klse|tadawul|saudi\\s+exchange|psx|set(?=\\s*[:,])|pse|idx|hose|hnx|hsx|tpex|twse|ngx|egx|qse|dfm|adx|athex|ase(?=\\s*:)|bist|bvb|a2x|bcs|bvc|bvl|bymo|byma|egm|catalist|gettex|tradegate|oslo\\s+axess|nairobi${house}|spotlight)(?!\\p{Alpha})`;
/** A symbol as the source of a pattern. */
export const symbol = '(?:[A-Z0-9]{1,10}(?:[.\\-/][A-Z0-9]{1,4}){0,2})';
/** The list within an exchange, as the source of a pattern: "Frankfurt Stock Exchange, Prime Standard", "Euronext Paris, Eurolist C". */
export const division =
  '(?:\\s*[,(–-]\\s*(?:eurolist|compartm?ent|compartiment|segment|prime\\s+standard|general\\s+standard|regulated\\s+market|main\\s+market|entry\\s+standard|scale|neuer\\s+markt|mid\\s+cap|small\\s+cap|large\\s+cap)(?:\\s+(?:by\\s+euronext\\s*)?[A-C])?\\)?)*';
/** What stands between an exchange with the space behind it and the sign before its symbol, as the source of a pattern. */
export const opening = `(?:(?:,\\s*)?(?:ADRs?|(?:(?:securities|share|stock|scrip|company)\\s+)?(?:code(?:\\s+(?:no\\.?|number))?|id)|symbols?|(?:stock\\s+)?ticker(?:\\s+symbols?)?|trading\\s+symbol)\\s*)?`;
