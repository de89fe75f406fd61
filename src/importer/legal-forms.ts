const shortened = ['Inc', 'Corp', 'Ltd'];
const company = 'Co';
const dotted = [String.raw`L\.P`, String.raw`S\.A`, String.raw`S\.p\.A`, String.raw`N\.V`];
// Words of English stand in small letters, too, and in capitals.
const inAnyCase = (form: string): readonly string[] => [
  form,
  form.toLowerCase(),
  form.toUpperCase(),
];
const plc = inAnyCase('Plc');
const english = [...[...shortened, 'Corporation', 'Limited'].flatMap(inAnyCase), ...plc];
const german = ['AG', 'SE', 'KGaA', String.raw`(?:GmbH|GMBH|mbH)(?: & Co\. KG)?`, 'KG'];
const others = [
  ...dotted,
  'LLC',
  'LLP',
  String.raw`L\.L\.C`,
  ...german,
  'Abp?',
  'ASA?',
  'A/S',
  'ApS',
  'Oyj?',
  'OYJ?',
  'hf',
  String.raw`[BN]\.?V`,
  String.raw`S\.?A(?:\.?S|rl)?`,
  String.raw`S\.?p\.?A`,
  String.raw`S\.?r\.?l`,
  String.raw`[Ss]p\. z o\.\s?o`,
  String.raw`s\.r\.o`,
  String.raw`a\.s`,
  'Kft',
  'Zrt',
];

/** Pattern source of a firm's form of law, "Inc.", "GmbH", "S.A.", as names print it, its stop with it. */
export const formOfLaw = String.raw`(?:${[...english, ...others].join('|')})\.?`;

/** Pattern source of what ends a firm's name: a form of law, or "& Co." as one. */
export const endOfFirm = String.raw`(?:${formOfLaw}|${company}\.?)`;

/** Pattern source of the forms of those who publish through the agency of Germany's exchanges. */
export const formAtAgency = String.raw`(?:${[...plc, ...german, ...dotted].join('|')})\.?`;

/** Pattern source of the forms whose stop ends no sentence, without it: "Inc", "Co", "S.A". */
export const stoppedForm = [...shortened, company, 'LLC', ...dotted].join('|');
