/** A wire, as datelines, trailers and addresses print it. */
export interface Wire {
  /** The name it goes by. */
  readonly name: string;
  /** Pattern source of what its tags print, without capturing groups. */
  readonly printed: string;
  /** Pattern source of the host on which it keeps its releases. */
  readonly host?: string;
}

/** Wires that datelines name; where one form begins another, the longer stands first. */
export const wires: readonly Wire[] = [
  {
    name: 'Business Wire',
    printed: 'BUSINESS\\s*WIRE|BW HealthWire|BW SportsWire',
    host: 'businesswire\\.com',
  },
  { name: 'GlobeNewswire', printed: 'GLOBE\\s*NEWS\\s*WIRE', host: 'globenewswire\\.com' },
  { name: 'PrimeNewswire', printed: 'PRIME\\s*NEWS\\s*WIRE', host: 'primenewswire\\.com' },
  {
    name: 'PrimeZone',
    printed: 'PRIMEZONE(?:\\s+Media\\s+Network)?',
    host: 'primezone\\.com',
  },
  {
    name: 'PR Newswire',
    printed:
      '(?:Xinhua[\\s-]*)?PR\\s?News\\s?wire(?:-[A-Za-z]+)*(?:\\s+via\\s+\\w+)?|(?:亚洲)?(?:新华)?美通社(?:亚洲)?',
    host: 'prnewswire\\.com',
  },
  { name: 'Marketwired', printed: 'MARKETWIRED', host: 'marketwired\\.com' },
  { name: 'Marketwire', printed: 'MARKET\\s*WIRE', host: 'marketwire\\.com' },
  // As ACCESSWIRE has called itself since 2025.
  { name: 'ACCESS Newswire', printed: 'ACCESS\\s+Newswire', host: 'accessnewswire\\.com' },
  { name: 'ACCESSWIRE', printed: 'ACCESS\\s?WIRE', host: 'accesswire\\.com' },
  {
    name: 'CNW',
    printed: 'CNW(?:\\s+(?:Telbec|Group))?|Canada\\s+NewsWire',
    host: 'newswire\\.ca',
  },
  {
    name: 'Newsfile',
    printed: 'Newsfile(?:\\s+Corp\\.?)?',
    host: 'newsfilecorp\\.com',
  },
  { name: 'TheNewswire', printed: 'TheNewswire(?:\\.(?:ca|com))?', host: 'thenewswire\\.com' },
  { name: 'PRWeb', printed: 'PR\\s?WEB', host: 'prweb\\.com' },
  {
    name: 'EIN Presswire',
    printed: 'EIN\\s?Presswire(?:\\.com)?|EIN\\s+News',
    host: 'ein(?:presswire|news)\\.com',
  },
  {
    name: 'Thomson Reuters ONE',
    printed: '(?:Thomson\\s+Reuters|NASDAQ\\s+OMX)\\s+ONE',
  },
  { name: 'Hugin', printed: 'HUGIN(?:\\s+(?:Online|ASA|AS))?' },
  { name: 'Cision', printed: 'Cision', host: '(?:news|mb)\\.cision\\.com' },
  { name: 'Waymaker', printed: 'Waymaker', host: 'waymaker\\.net' },
  { name: 'InvestorWire', printed: 'InvestorWire', host: 'investorwire\\.com' },
  { name: 'InvestorsHub NewsWire', printed: 'Investors\\s?Hub\\s+News\\s?Wire' },
  { name: 'NetworkNewsWire', printed: 'NetworkNewsWire', host: 'networknewswire\\.com' },
  { name: 'Newswire.com', printed: 'Newswire\\.com' },
  { name: 'EQS', printed: 'EQS' },
  { name: 'DGAP', printed: 'DGAP' },
  { name: 'RNS', printed: 'RNS' },
  { name: 'NewMediaWire', printed: 'NEW\\s?MEDIA\\s?WIRE', host: 'newmediawire\\.com' },
  {
    name: '24-7PressRelease',
    printed: '24-7\\s?Press\\s?Release(?:\\s?Newswire|\\.com)?',
    host: '24-7pressrelease\\.com',
  },
  { name: 'CCNMatthews', printed: 'CCN\\s?Matthews' },
  { name: 'Canadian Corporate News', printed: 'Canadian\\s+Corporate\\s+News|CCN' },
  { name: 'JCN Newswire', printed: 'JCN\\s?(?:News\\s?wire|Network)', host: 'jcnnewswire\\.com' },
  { name: 'ACN Newswire', printed: 'ACN\\s?News\\s?wire', host: 'acnnewswire\\.com' },
  {
    name: 'Media OutReach Newswire',
    printed: 'Media\\s?OutReach\\s+Newswire',
    host: 'media-outreach\\.com',
  },
  { name: 'Media OutReach', printed: 'Media\\s?OutReach' },
  { name: 'Comunicae', printed: 'Comunicae(?:\\.(?:es|com))?', host: 'comunicae\\.(?:es|com)' },
  {
    name: 'APO Group',
    printed: 'APO(?:\\s+Group)?|African\\s+Press\\s+Organi[sz]ation',
    host: 'apo-opa\\.com',
  },
  { name: 'AETOSWire', printed: 'AETOS\\s?Wire', host: 'aetoswire\\.com' },
  { name: 'ME NewsWire', printed: 'ME\\s?News\\s?Wire', host: 'me-newswire\\.net' },
  { name: 'AsiaNet', printed: 'Asia\\s?Net(?:-[A-Za-z]+)?' },
  { name: 'Kyodo JBN', printed: 'Kyodo\\s+JBN' },
  {
    name: 'Healthcare Sales & Marketing Network',
    printed: 'Healthcare\\s+Sales\\s+(?:&|and)\\s+Marketing\\s+Network',
    host: 'salesandmarketingnetwork\\.com',
  },
  { name: 'Actusnews Wire', printed: 'Actus\\s?news(?:\\s+Wire)?', host: 'actusnews\\.com' },
  { name: 'Dow Jones Newswires', printed: 'Dow\\s+Jones\\s+Newswires' },
  { name: 'News Direct', printed: 'News\\s+Direct', host: 'newsdirect\\.com' },
  { name: 'Internet Wire', printed: 'INTERNET\\s+WIRE' },
  { name: 'PR TIMES', printed: 'PR\\s?TIMES', host: 'prtimes\\.jp' },
  { name: 'Korea Newswire', printed: '뉴스와이어|Korea\\s?Newswire', host: 'newswire\\.co\\.kr' },
  { name: 'openPR', printed: 'openPR' },
  { name: 'SBWire', printed: 'SBWIRE', host: 'sbwire\\.com' },
  { name: 'WebWire', printed: 'WEBWIRE', host: 'webwire\\.com' },
  { name: 'Send2Press', printed: 'SEND2PRESS(?:\\s*News\\s?wire)?', host: 'send2press\\.com' },
];

// "PR Newswire (US)", "GlobeNewswire (TSX)": for which land or market a portal of shares has the copy.
const land = '\\s\\((?:USA?|UK|EU|Europe|Canada|TSXV?|Asia|Nordic)\\)';

const whole = wires.map(
  ({ name, printed }) =>
    [new RegExp(`^(?:${printed})(?:\\s+via\\s.*|${land})?$`, 'i'), name] as const,
);

const anyWhole = new RegExp(whole.map(([{ source }]) => source).join('|'), 'i');

/** The name of the wire that words are, in whatever form they print it, or `undefined`. */
export const nameOfWire = (words: string): string | undefined => {
  const bare = words.length > 60 ? '' : words.trim();
  // Most words are no wire's; of those that are, the first in the list is meant.
  return anyWhole.test(bare) ? whole.find(([pattern]) => pattern.test(bare))?.[1] : undefined;
};

const words =
  /\bwire\b|wire(?:\.\w{2,3})?$|news\s?wire|press\s?wire|press\s?release|\be-?releases?$|\bnews(?:\s(?:service|network|channel|line|room|desk|agency))?$|\bnews\s?feed$|\bPR\b|\.(?:com|net|org|ca|de|info|ai|io|biz|news)$|outreach|\s?media$/i;

/** True for words that can be a wire's own name for itself, though no list has it: "ABN Newswire", "PRLEAP.COM", "ots". */
export const looksLikeWire = (name: string): boolean =>
  name.length <= 40 &&
  // "Alan Low (Media)", "Alder Vane (Financial PR)": for whom or for what one is to ask.
  !/^(?:media|press|news|investors?|(?:financial|corporate|investor|consumer|trade|media|press|city|UK|US)(?: (?:and|&) (?:corporate|financial|media))? PR)$/i.test(
    name,
  ) &&
  /^(?:[\p{Upper}\d]|e-?[Rr]eleases|ots$|pts\d*$|pta\d*$)/u.test(name) &&
  // "PRLEAP", "PRUrgent", but not "PRINCETON"
  (/^PR(?:[B-DF-HJ-NP-TV-Z]|[A-Z][a-z]|OTEXT$)/.test(name) ||
    /^(?:ots|pt[as]\d*)$/i.test(name) ||
    words.test(name)) &&
  name.split(/\s+/).length <= 4;
