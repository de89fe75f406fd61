import { squeeze } from '../source/white-space.ts';

// One name for each exchange, by which its tickers can be compared. A row holds the name and what releases print for it, in
// small letters with its signs as spaces. Four reasons decide the rows:
// – A segment ("National Market", "GS", "Prime Standard") is a tier that a company passes through on the same exchange.
// – A whole name and its abbreviation ("Toronto Stock Exchange", TSX) are one; the abbreviation is what tickers are printed with.
// – A market with a list of its own (AIM, First North, TSXV, NYSE American, Nasdaq Stockholm) is no segment and stays itself.
// – An exchange that was renamed keeps the name of its time (AMEX, NYSE MKT): the release says what was so on its day.
const rows: readonly (readonly [string, RegExp])[] = [
  // The exchange writes itself in one capital; tiers and the group's name of 2008 to 2015 fall away.
  [
    'Nasdaq',
    /^nasdaq(?: omx)?(?: (?:stock (?:market|exchange)|gm|gsm?|cm|nms?|nnms?|scm?|global(?: select)?(?: market)?|capital markets?|national market(?: system)?|small ?cap(?: market)?))?$|^nasdaq(?:gm|gsm?|cm|nms?|nnms?|scm?)$/,
  ],
  ['First North', /^(?:nasdaq )?(?:omx )?first north(?: |$)/],
  ['Nasdaq Stockholm', /^nasdaq (?:omx )?stockholm$/],
  ['Nasdaq Copenhagen', /^nasdaq (?:omx )?(?:copenhagen|københavn|köpenhamn)$/],
  ['Nasdaq Helsinki', /^nasdaq (?:omx )?helsin(?:ki|gissä|gfors)$/],
  ['Nasdaq Iceland', /^nasdaq (?:omx )?iceland$/],
  ['NYSE', /^(?:nyse|new york stock exchange)$/],
  // The exchange of smaller companies in New York, under its name at each time.
  ['AMEX', /^(?:amex|american stock exchange)$/],
  ['NYSE Alternext', /^nyse alternext(?: us)?$/],
  ['NYSE Amex', /^nyse amex$/],
  ['NYSE MKT', /^nyse mkt$/],
  ['NYSE American', /^nyse american$/],
  ['NYSE Arca', /^nyse arca$/],
  // San Francisco's exchange, which became NYSE Arca.
  ['PCX', /^(?:pcx|pacific (?:stock )?exchange)$/],
  ['NYSE Euronext', /^nyse euronext(?: (?:paris|brussels|amsterdam|lisbon|dublin|milan|oslo))?$/],
  // Four tiers with names of their own, by which traders know what a company must publish.
  ['OTCBB', /^(?:otc ?(?:bb|bulletin board)|nasdaq bb|bulletin board)$/],
  ['OTCQB', /^otc ?qb(?: venture market)?$/],
  ['OTCQX', /^otc ?qx(?: best market| international)?$/],
  ['OTC Pink', /^otc ?(?:pk|pink(?: ?sheets)?|markets? pink)$/],
  // Until 2010 the quotation service went by the colour of its paper.
  ['Pink Sheets', /^pink ?sheets$/],
  ['OTCID', /^otc ?id$/],
  ['OTC', /^otc(?: markets?)?$/],
  [
    'TSX',
    /^(?:tsx|toronto(?: stock exchange)?|toronto and montreal (?:stock )?exchanges|bourse de toronto)$/,
  ],
  // The venture exchange lists apart from Toronto's.
  ['TSXV', /^(?:tsx ?v|tsx venture(?: exchange)?|tsx croissance|bourse de croissance(?: tsx)?)$/],
  ['CSE', /^(?:canadian securities exchange)$/],
  ['LSE', /^(?:lse|london(?: stock exchange)?)$/],
  // London's market for growing companies has rules and a list of its own.
  ['AIM', /^(?:aim(?: market| london)?|(?:lse|london(?: stock exchange)?) aim)$/],
  ['SIX', /^(?:six(?: swiss(?: exchange)?)?|swiss(?: exchange)?)$/],
  // Before 2008 the Swiss exchange was SWX.
  ['SWX', /^swx(?: swiss exchange)?$/],
  // Releases print FSE, FRA, FWB and the city for the floor in Frankfurt; FWB is the exchange's own (Frankfurter Wertpapierbörse).
  [
    'FWB',
    /^(?:fwb|fse|fra|frankfurt(?:er)?(?: wertpapierbörse| stock exchange| securities exchange| börse| bourse| exchange)?|(?:prime|general|entry) standard|neuer markt|scale)$/,
  ],
  ['Xetra', /^(?:xetra(?: dax)?|etr)$/],
  // One order book for its cities; which of them is the company's seat, not the exchange.
  [
    'Euronext',
    /^(?:euronext(?: (?:paris|brussels|amsterdam|lisbon|dublin|milan))?|eurolist(?: paris)?|(?:paris|brussels|amsterdam)(?: (?:bourse|stock exchange))?|bourse de paris|epa|ebr|enx(?:tpa|tbr|tam)?)$/,
  ],
  ['Euronext Growth', /^euronext growth(?: (?:paris|brussels|lisbon|dublin|milan))?$/],
  ['Alternext', /^alternext(?: (?:paris|brussels|amsterdam|lisbon))?$/],
  // Oslo's exchange keeps its own code among those of Euronext.
  ['OSE', /^(?:ose|oslo(?: (?:børs|stock exchange|bourse))?|euronext oslo)$/],
  ['ASX', /^(?:asx|australian (?:stock|securities) exchange)$/],
  ['HKEX', /^(?:hkex|hkse|sehk|hong kong(?: (?:stock )?exchange)?)$/],
  [
    'TSE',
    /^(?:tse|tokyo(?: stock exchange)?)(?: (?:(?:prime|standard|growth)(?: market)?|mothers|(?:first|second|1st|2nd) section))?$/,
  ],
  ['SGX', /^(?:sgx|singapore(?: (?:stock )?exchange)?)$/],
  ['TASE', /^(?:tase|tel aviv(?: stock exchange)?)$/],
  ['JSE', /^(?:jse|johannesburg(?: (?:stock|securities) exchange)?)$/],
  ['WSE', /^(?:wse|warsaw(?: stock exchange)?)$/],
  ['Vienna', /^vienna(?: stock exchange)?$/],
  ['BME', /^(?:bme|bmad|madrid(?: stock exchange)?)$/],
  ['SSE', /^(?:sse|shanghai(?: stock exchange)?)$/],
  ['SZSE', /^(?:szse|shenzhen(?: stock exchange)?)$/],
  ['Borsa Italiana', /^(?:borsa italiana|milan stock exchange|bit|mta)$/],
  ['BME Growth', /^bme growth$/],
  ['ISE', /^(?:ise|irish stock exchange)$/],
];

// FSE and FRA are as good as FWB: what is as short already stays.
const abbreviation = /^\p{Upper}{2,5}$/u;

/** The short name of an exchange that a release prints in whatever form, in its capitals: "NASDAQ/NM" is "NASDAQ", "Toronto Stock Exchange" is "TSX"; an abbreviation or an unlisted one stays as printed. */
export const nameOfExchange = (printed: string): string => {
  const plain = squeeze(printed).replace(/^the /i, '');
  if (abbreviation.test(plain)) return plain;
  const folded = plain
    .toLowerCase()
    .replace(/[\s.,:/-]+/g, ' ')
    .trim();
  const known = rows.find(([, forms]) => forms.test(folded))?.[0];
  if (known === undefined) return plain;
  const capitals = known.toUpperCase();
  return plain.includes(capitals) ? capitals : known;
};
